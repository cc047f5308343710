package org.ctoportal.framework.outline;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.framework.PackVersion;

/** A published pack as a tree of nodes. */
public final class PackOutline {

    private final PackVersion pack;
    private final TemplateNode root;
    private final Map<String, TemplateNode> nodes;

    PackOutline(PackVersion pack, TemplateNode root, Map<String, TemplateNode> nodes) {
        this.pack = pack;
        this.root = root;
        this.nodes = nodes;
    }

    public PackVersion pack() {
        return pack;
    }

    public TemplateNode root() {
        return root;
    }

    public Optional<TemplateNode> find(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Every entry once, the pack first: a clause of several document kinds at its first place. */
    public Stream<TemplateNode> entries() {
        return root.all().filter(node -> !node.isHeading() && !isRepeated(node));
    }

    private boolean isRepeated(TemplateNode node) {
        return node.list().equals(ClauseOutline.CLAUSES)
                && find(node.code())
                        .filter(first -> first != node && first.list().equals(ClauseOutline.CLAUSES))
                        .isPresent();
    }

    /** The nodes that contain all of the words, in the order of the pack. */
    public Stream<TemplateNode> search(SearchWords words) {
        return root.all().filter(node -> node.contains(words));
    }
}
