package org.ctoportal.framework.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One place in the outline of a pack: an entry, or a heading over entries of a kind. Compared by identity; there is one
 * per place for as long as its pack is kept in memory.
 */
public final class TemplateNode {

    private final String id;
    private final String list;
    private final String code;
    private final String title;
    private final String text;
    private final List<Detail> details;
    private final @Nullable Provenance provenance;
    private final @Nullable Origin origin;
    private final @Nullable TemplateNode parent;
    private final List<TemplateNode> children = new ArrayList<>();

    TemplateNode(String id, String list, NodeContent content, @Nullable TemplateNode parent) {
        this.id = id;
        this.list = list;
        this.code = content.code();
        this.title = content.title();
        this.text = content.text();
        this.details = content.details();
        this.provenance = content.provenance();
        this.origin = content.origin();
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** Unique within the pack; the code wherever an entry has one. */
    public String id() {
        return id;
    }

    /** Whether it is meant to be used on that day, and everything it belongs to. */
    public boolean isValidOn(LocalDate day) {
        return (origin == null || origin.isValidOn(day)) && (parent == null || parent.isValidOn(day));
    }

    /** Whether its words are of others under a licence, or belong to such an entry. */
    public boolean isLicensed() {
        return origin != null && origin.kind() == Origin.Kind.LICENSED || parent != null && parent.isLicensed();
    }

    /** Name of the list the entry stands in, or the heading is over, as packs call it. */
    public String list() {
        return list;
    }

    /** The code or name of the entry; empty for a heading. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public boolean isHeading() {
        return code.isEmpty();
    }

    public List<Detail> details() {
        return details;
    }

    public @Nullable Provenance provenance() {
        return provenance;
    }

    public @Nullable TemplateNode parent() {
        return parent;
    }

    public List<TemplateNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** The nodes above, the pack first. */
    public List<TemplateNode> ancestors() {
        var above = new ArrayList<TemplateNode>();
        for (var node = parent; node != null; node = node.parent) {
            above.addFirst(node);
        }
        return above;
    }

    /** The entry it belongs to, whatever headings stand between; none for the pack. */
    public @Nullable TemplateNode owner() {
        var node = parent;
        while (node != null && node.isHeading()) {
            node = node.parent;
        }
        return node;
    }

    Stream<TemplateNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TemplateNode::all));
    }

    boolean contains(SearchWords words) {
        return !isHeading()
                && (words.areIn(code, title, text) || details.stream().anyMatch(detail -> detail.contains(words)));
    }
}
