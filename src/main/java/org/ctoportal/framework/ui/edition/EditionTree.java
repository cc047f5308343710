package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.framework.edition.EditionDetails;
import org.ctoportal.framework.edition.EditionPart;
import org.ctoportal.framework.edition.PartState;
import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/** The parts of an edition as a tree; what differs from the base is marked. A part can be dragged among its like. */
class EditionTree extends Composite<TreeGrid<EditionNode>> {

    private static final String ROW = """
            <div class="framework-row ${item.heading ? 'heading' : ''} ${item.state}"><vaadin-grid-tree-toggle
                @click=${onClick} .leaf=${!model.hasChildren} .expanded=${live(model.expanded)} .level=${model.level}
                ></vaadin-grid-tree-toggle><span>${item.heading ? '' : html`<span class="framework-code">${item.code}${
                item.mark ? html`<span class="edition-mark">${item.mark}</span>` : ''}</span>`}<span
                class="edition-line">${item.words}</span></span></div>
            """;

    private final EditionTreeNodes nodes = new EditionTreeNodes();
    private final PartWords words = new PartWords();
    private @Nullable EditionNode dragged;

    EditionTree() {
        var grid = getContent();
        grid.addClassNames("framework-tree", "edition-tree");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS, GridVariant.LUMO_COMPACT);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.getElement().setAttribute("aria-label", getTranslation("edition.tree"));
        grid.addColumn(LitRenderer.<EditionNode>of(ROW)
                        .withProperty("heading", EditionNode::isHeading)
                        .withProperty("code", this::code)
                        .withProperty("words", this::words)
                        .withProperty("mark", this::mark)
                        .withProperty("state", node -> "state-" + state(node).name())
                        .withFunction("onClick", this::toggle))
                .setHeader(getTranslation("edition.tree"));
        grid.setDataProvider(nodes);
    }

    void show(EditionDetails edition) {
        nodes.show(edition);
        getContent().setRowsDraggable(edition.isOpenForMe());
        getContent().setDropMode(edition.isOpenForMe() ? GridDropMode.BETWEEN : null);
    }

    void onChoice(SerializableConsumer<EditionNode> choice) {
        getContent().asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                choice.accept(event.getValue());
            } else if (event.isFromClient()) {
                getContent().asSingleSelect().setValue(event.getOldValue());
            }
        });
    }

    /** Tells of a part that was dragged, and its new place among its like. */
    void onMove(SerializableBiConsumer<PartId, Integer> move) {
        var grid = getContent();
        grid.addDragStartListener(event -> dragged = event.getDraggedItems().getFirst());
        grid.addDragEndListener(event -> dragged = null);
        grid.addDropListener(event -> {
            var node = dragged;
            var target = event.getDropTargetItem().orElse(null);
            if (node == null || target == null || node.isHeading() || node.equals(target)) {
                return;
            }
            var like = like(node);
            if (like.contains(target)) {
                var place = like.indexOf(target) + (event.getDropLocation() == GridDropLocation.BELOW ? 1 : 0);
                move.accept(node.part(), place > like.indexOf(node) ? place - 1 : place);
            }
        });
    }

    /** The parts among which a part has its place. */
    List<EditionNode> like(EditionNode node) {
        return nodes.like(node);
    }

    EditionNode root() {
        return nodes.root();
    }

    @Nullable
    EditionPart part(PartId id) {
        return nodes.part(id);
    }

    List<EditionNode> ancestors(EditionNode node) {
        return nodes.ancestors(node);
    }

    List<EditionNode> childrenOf(EditionNode node) {
        return nodes.childrenOf(node);
    }

    /** Marks the node, opens it and brings it to sight. */
    void choose(EditionNode node) {
        var grid = getContent();
        grid.expand(node);
        if (!node.equals(grid.asSingleSelect().getValue())) {
            grid.expand(nodes.ancestors(node));
            grid.asSingleSelect().setValue(node);
            grid.scrollToItem(node);
        }
    }

    private String code(EditionNode node) {
        return node.isHeading() ? "" : words.code(node.part());
    }

    private String words(EditionNode node) {
        if (node.isHeading()) {
            return words.list(node.list()) + " (" + nodes.childrenOf(node).size() + ")";
        }
        var part = nodes.part(node.part());
        return part == null ? "" : words.line(part);
    }

    private String mark(EditionNode node) {
        return state(node) == PartState.INHERITED ? "" : words.state(state(node));
    }

    private PartState state(EditionNode node) {
        var part = node.isHeading() ? null : nodes.part(node.part());
        return part == null ? PartState.INHERITED : part.state();
    }

    private void toggle(EditionNode node) {
        if (getContent().isExpanded(node)) {
            getContent().collapse(node);
        } else if (nodes.hasChildren(node)) {
            getContent().expand(node);
        }
    }
}
