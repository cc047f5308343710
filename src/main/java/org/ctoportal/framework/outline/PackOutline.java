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

    /** The nodes that contain all of the words, in the order of the pack. */
    public Stream<TemplateNode> search(SearchWords words) {
        return root.all().filter(node -> node.contains(words));
    }
}
