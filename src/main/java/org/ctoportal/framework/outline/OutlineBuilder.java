package org.ctoportal.framework.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackVersion;
import org.jspecify.annotations.Nullable;

/** Puts nodes under each other and gives each an id of its own. */
final class OutlineBuilder {

    private final PackVersion pack;
    private final Map<String, Origin> origins;
    private final Map<String, TemplateNode> nodes = new LinkedHashMap<>();
    private final TemplateNode root;

    /** Starts with the pack itself; {@code details} are what it says outside its entries. */
    OutlineBuilder(PackVersion pack, List<Detail> details, Map<String, Origin> origins) {
        this.pack = pack;
        this.origins = origins;
        var content = new NodeContent(pack.code(), pack.name(), "", details, null, null);
        this.root = add(null, "packs", content);
    }

    TemplateNode root() {
        return root;
    }

    TemplateNode heading(TemplateNode parent, String list) {
        return register(parent.id() + "/" + list, list, NodeContent.HEADING, parent);
    }

    /** Adds an entry. A second one with the same code, such as a clause in another document kind, goes by its place. */
    TemplateNode add(@Nullable TemplateNode parent, String list, NodeContent content) {
        var id = nodes.containsKey(content.code()) && parent != null
                ? parent.id() + "/" + content.code()
                : content.code();
        return register(id, list, content, parent);
    }

    /** Adds an entry whose code is unique under its parent only. */
    TemplateNode addLocal(TemplateNode parent, String list, NodeContent content) {
        return register(parent.id() + "/" + content.code(), list, content, parent);
    }

    /** Adds a heading and the entries under it, if there are any. */
    <T> void addAll(TemplateNode parent, String list, List<T> entries, Function<T, NodeContent> content) {
        if (!entries.isEmpty()) {
            var heading = heading(parent, list);
            entries.forEach(entry -> add(heading, list, content.apply(entry)));
        }
    }

    private TemplateNode register(String id, String list, NodeContent content, @Nullable TemplateNode parent) {
        var node = new TemplateNode(id, list, content.saying(origins.get(content.code())), parent);
        nodes.put(id, node);
        return node;
    }

    PackOutline build() {
        return new PackOutline(pack, root, Map.copyOf(nodes));
    }
}
