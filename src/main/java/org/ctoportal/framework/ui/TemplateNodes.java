package org.ctoportal.framework.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.framework.outline.TemplateNode;
import org.jspecify.annotations.Nullable;

/** The nodes of the outlines as the tree asks for them. Holds none of them itself but those a search has found. */
class TemplateNodes extends AbstractBackEndHierarchicalDataProvider<TemplateNode, Void> {

    private transient List<TemplateNode> roots = List.of();
    private transient @Nullable Set<TemplateNode> visible;
    private @Nullable LocalDate day;

    void setRoots(List<TemplateNode> nodes) {
        roots = nodes;
        refreshAll();
    }

    /** Shows these nodes only, or all. */
    void show(@Nullable Set<TemplateNode> nodes) {
        visible = nodes;
        refreshAll();
    }

    /** Shows only what is meant to be used on the day, or all. */
    void showValidOn(@Nullable LocalDate only) {
        day = only;
        refreshAll();
    }

    boolean isShown(TemplateNode node) {
        return (visible == null || visible.contains(node)) && isValid(node);
    }

    boolean isValid(TemplateNode node) {
        return day == null || node.isValidOn(day);
    }

    @Override
    public int getChildCount(HierarchicalQuery<TemplateNode, Void> query) {
        return (int) children(query.getParent())
                .skip(query.getOffset())
                .limit(query.getLimit())
                .count();
    }

    @Override
    protected Stream<TemplateNode> fetchChildrenFromBackEnd(HierarchicalQuery<TemplateNode, Void> query) {
        return children(query.getParent()).skip(query.getOffset()).limit(query.getLimit());
    }

    @Override
    public boolean hasChildren(TemplateNode node) {
        return children(node).findAny().isPresent();
    }

    @Override
    public @Nullable TemplateNode getParent(TemplateNode node) {
        return node.parent();
    }

    @Override
    public int getItemIndex(TemplateNode node, HierarchicalQuery<TemplateNode, Void> query) {
        return children(query.getParent()).toList().indexOf(node);
    }

    private Stream<TemplateNode> children(@Nullable TemplateNode parent) {
        var all = parent == null ? roots : parent.children();
        return all.stream().filter(this::isShown);
    }
}
