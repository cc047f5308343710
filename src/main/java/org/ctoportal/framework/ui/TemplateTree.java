package org.ctoportal.framework.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.SearchWords;
import org.ctoportal.framework.outline.TemplateNode;
import org.jspecify.annotations.Nullable;

/** The outlines of all packs as one tree. A search leaves what it found and the way to it. */
class TemplateTree extends Composite<TreeGrid<TemplateNode>> {

    /** More would help nobody, and each costs memory in the session. */
    static final int MOST_FOUND = 300;

    /** The label stands beside the arrow, not in it, so that a click on it chooses the row. */
    private static final String ROW = """
            <div class="framework-row ${item.heading ? 'heading' : ''}"><vaadin-grid-tree-toggle @click=${onClick}
                .leaf=${!model.hasChildren} .expanded=${live(model.expanded)} .level=${model.level}
                ></vaadin-grid-tree-toggle><span>${item.heading ? '' : html`<span class="framework-code">${
                item.code.map((part) => part.found ? html`<mark>${part.text}</mark>` : part.text)}</span>`}<span>${
                item.words.map((part) => part.found ? html`<mark>${part.text}</mark>` : part.text)}</span></span></div>
            """;

    private final TemplateNames names = new TemplateNames();
    private final TemplateNodes nodes = new TemplateNodes();
    private transient List<PackOutline> packs = List.of();
    private transient SearchWords words = SearchWords.of("");
    private Set<TemplateNode> opened = Set.of();

    /** How many places a search has found, and how many of them the tree shows. */
    record Found(int shown, int all) {}

    TemplateTree() {
        var grid = getContent();
        grid.addClassName("framework-tree");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS, GridVariant.LUMO_COMPACT);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.getElement().setAttribute("aria-label", getTranslation("framework.tree"));
        grid.addColumn(LitRenderer.<TemplateNode>of(ROW)
                        .withProperty("code", node -> Excerpt.marked(names.code(node), words))
                        .withProperty("words", node -> Excerpt.marked(names.of(node, words), words))
                        .withProperty("heading", TemplateNode::isHeading)
                        .withFunction("onClick", this::toggle))
                .setHeader(getTranslation("framework.tree"));
        grid.setDataProvider(nodes);
    }

    void setPacks(List<PackOutline> shown) {
        if (!shown.equals(packs)) {
            packs = shown;
            nodes.setRoots(shown.stream().map(PackOutline::root).toList());
        }
    }

    void onChoice(SerializableConsumer<TemplateNode> choice) {
        getContent().asSingleSelect().addValueChangeListener(event -> {
            var node = event.getValue();
            if (event.isFromClient() && node != null) {
                choice.accept(node);
            } else if (event.isFromClient()) {
                getContent().asSingleSelect().setValue(event.getOldValue());
            }
        });
    }

    /** Whether the search, if there is one, leaves the node in the tree. */
    boolean shows(TemplateNode node) {
        return nodes.isShown(node);
    }

    /** Marks the node, opens it and brings it to sight. */
    void choose(TemplateNode node) {
        var grid = getContent();
        grid.expand(node);
        if (!node.equals(grid.asSingleSelect().getValue())) {
            grid.expand(node.ancestors());
            grid.asSingleSelect().setValue(node);
            grid.scrollToItem(node);
        }
    }

    Found search(SearchWords searched) {
        var all = packs.stream()
                .flatMap(pack -> pack.search(searched))
                .filter(nodes::isValid)
                .toList();
        var shown = all.subList(0, Math.min(all.size(), MOST_FOUND));
        var ways = new HashSet<TemplateNode>();
        shown.forEach(node -> ways.addAll(node.ancestors()));
        var visible = new HashSet<>(ways);
        visible.addAll(shown);
        show(searched, visible, ways);
        return new Found(shown.size(), all.size());
    }

    /** Leaves out what is not meant to be used on the day; shows everything again without one. */
    void showValidOn(@Nullable LocalDate day) {
        nodes.showValidOn(day);
    }

    void showAll() {
        if (!words.areNone()) {
            show(SearchWords.of(""), null, Set.of());
        }
    }

    private void show(SearchWords searched, @Nullable Set<TemplateNode> visible, Set<TemplateNode> open) {
        var chosen = getContent().asSingleSelect().getValue();
        getContent().collapse(opened);
        words = searched;
        opened = open.stream().filter(node -> !getContent().isExpanded(node)).collect(toSet());
        nodes.show(visible);
        getContent().expand(open);
        getContent().scrollToStart();
        if (chosen != null && visible == null) {
            getContent().expand(chosen.ancestors());
            getContent().scrollToItem(chosen);
        }
    }

    private void toggle(TemplateNode node) {
        if (getContent().isExpanded(node)) {
            getContent().collapse(node);
        } else if (nodes.hasChildren(node)) {
            getContent().expand(node);
        }
    }
}
