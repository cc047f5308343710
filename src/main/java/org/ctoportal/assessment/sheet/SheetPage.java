package org.ctoportal.assessment.sheet;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of statements, in groups that each have a score; a page of one group that goes by its name has no headings. */
public record SheetPage(String name, String summary, List<Group> groups) implements Serializable {

    public SheetPage {
        groups = List.copyOf(groups);
    }

    public record Group(String code, String name, List<Statement> statements) implements Serializable {

        public Group {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One statement in the words of whoever rates it.
     *
     * @param prompt what a note to it should tell; none where any note will do
     */
    public record Statement(
            String code, String text, @Nullable String prompt) implements Serializable {}
}
