package org.ctoportal.framework.difference;

import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.document.redline.Redline;
import org.ctoportal.framework.outline.TemplateNode;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an entry. A field is named by the way to it, such as anchors and 3. */
public sealed interface Change {

    Kind kind();

    /** In the order they are counted up. */
    enum Kind {
        ADDED,
        REMOVED,
        REPLACED,
        MOVED,
        REWORDED,
        REWEIGHTED,
        CHANGED
    }

    record Added() implements Change {
        @Override
        public Kind kind() {
            return Kind.ADDED;
        }
    }

    record Removed() implements Change {
        @Override
        public Kind kind() {
            return Kind.REMOVED;
        }
    }

    /**
     * The entry stands for older ones that are gone.
     *
     * @param older the first of them is what the entry is compared with
     */
    record Replaced(List<TemplateNode> older) implements Change {

        public Replaced {
            older = List.copyOf(older);
        }

        @Override
        public Kind kind() {
            return Kind.REPLACED;
        }
    }

    /**
     * The entry has another place.
     *
     * @param from the entry it belonged to; none where it still belongs there
     * @param after the entry it now follows; none where it is the first
     */
    record Moved(@Nullable TemplateNode from, @Nullable TemplateNode after) implements Change {
        @Override
        public Kind kind() {
            return Kind.MOVED;
        }
    }

    record Reworded(List<String> field, Redline redline) implements Change {

        public Reworded {
            field = List.copyOf(field);
        }

        @Override
        public Kind kind() {
            return Kind.REWORDED;
        }
    }

    record Reweighted(List<String> field, BigDecimal before, BigDecimal after) implements Change {

        public Reweighted {
            field = List.copyOf(field);
        }

        @Override
        public Kind kind() {
            return Kind.REWEIGHTED;
        }
    }

    /** Any other detail; empty where it was not there, or is no more. */
    record Changed(List<String> field, String before, String after) implements Change {

        public Changed {
            field = List.copyOf(field);
        }

        @Override
        public Kind kind() {
            return Kind.CHANGED;
        }
    }
}
