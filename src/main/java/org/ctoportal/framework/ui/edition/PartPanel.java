package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.document.ui.RedlineText;
import org.ctoportal.framework.edition.EditionPart;
import org.ctoportal.framework.edition.PartState;
import org.ctoportal.framework.pack.PackHead;
import org.ctoportal.framework.pack.PartField;
import org.ctoportal.framework.pack.PartFields;
import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/** One part of an edition: its fields, what can be done with it, whose words it is made of, and remarks on it. */
class PartPanel extends Composite<Section> {

    /**
     * The clause's text decides which variables it declares, and the place of a part its number; the pack's code and
     * version are not the district's to set.
     */
    private static final List<String> BY_THEMSELVES =
            List.of("variables", "order", "code", "version", "notes", "requires");

    /** The framework names its scales; they are neither added nor ordered. */
    private static final String SCALES = "scales";

    private final Editing editing;
    private final PartWords words = new PartWords();
    private @Nullable PartId originOf;

    PartPanel(Editing editing) {
        this.editing = editing;
        getContent().addClassNames("panel", "edition-part");
        getContent().getElement().setAttribute("aria-label", getTranslation("edition.part"));
    }

    /** A heading: what the list is, and a way to add to it. */
    void showList(EditionNode node, String above, int count) {
        var content = getContent();
        content.removeAll();
        content.add(hint(above), new H2(words.list(node.list())), hint(getTranslation("edition.list.count", count)));
        if (editing.edition().isOpenForMe() && !node.list().equals(SCALES)) {
            content.add(add(node.part(), node.list(), ButtonVariant.LUMO_PRIMARY));
        }
    }

    void show(EditionPart part, EditionNode node, List<EditionNode> like, String above) {
        var content = getContent();
        content.removeAll();
        var open = editing.edition().isOpenForMe();
        var line = new Div(hint(words.list(part.id().list())), code(part));
        if (part.state() != PartState.INHERITED) {
            var mark = new Span(words.state(part.state()));
            mark.addClassNames("edition-mark", "state-" + part.state());
            line.add(mark);
        }
        line.addClassName("framework-code-line");
        content.add(hint(above), new H2(part.id().isPack() ? editing.edition().name() : title(part)), line);
        if (open) {
            content.add(actions(part, node, like));
        }
        reworded(part).ifPresent(content::add);
        if (part.baseMoved()) {
            content.add(moved(part, open));
        }
        if (part.state() == PartState.OFF) {
            content.add(hint(getTranslation("edition.off.hint")));
        }
        content.add(fields(part, open && part.state() != PartState.OFF));
        if (open) {
            var lists = PartFields.lists(editing.edition().kind(), part.id().list());
            if (!lists.isEmpty() && part.state() != PartState.OFF && !part.id().isPack()) {
                var adding = new Div();
                adding.addClassName("edition-adding");
                lists.forEach(list -> adding.add(add(part.id(), list, ButtonVariant.LUMO_TERTIARY)));
                content.add(adding);
            }
        }
        if (!part.id().isPack()) {
            content.add(origin(part), new CommentsPanel(part.id(), editing));
        }
    }

    /** Saving a field of it shows the part anew, and it stays open meanwhile. */
    private OriginPanel origin(EditionPart part) {
        var origin = new OriginPanel(part, editing);
        origin.getContent().setOpened(part.id().equals(originOf));
        origin.getContent().addOpenedChangeListener(event -> originOf = event.isOpened() ? part.id() : null);
        return origin;
    }

    private String title(EditionPart part) {
        var values = part.part().values();
        for (var field : List.of("name", "title", "label")) {
            if (values.get(field) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return part.id().list().equals(SCALES)
                ? words.field(part.id().code())
                : part.id().code();
    }

    private Span code(EditionPart part) {
        var code = new Span(part.id().code());
        code.addClassName("framework-code");
        code.setVisible(!part.id().list().equals(SCALES));
        return code;
    }

    private Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        hint.setVisible(!text.isEmpty());
        return hint;
    }

    private Button add(PartId parent, String list, ButtonVariant variant) {
        var add = new Button(
                getTranslation("edition.add", words.list(list)),
                VaadinIcon.PLUS.create(),
                click -> editing.save((parts, id) -> editing.open(parts.add(id, parent, list, Map.of()))));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, variant);
        return add;
    }

    private Div actions(EditionPart part, EditionNode node, List<EditionNode> like) {
        var actions = new Div();
        actions.addClassName("clause-buttons");
        var place = like.indexOf(node);
        if (!part.id().isPack() && !part.id().list().equals(SCALES) && like.size() > 1) {
            actions.add(
                    icon(VaadinIcon.ARROW_UP, "edition.up", place > 0, () -> move(part, place - 1)),
                    icon(VaadinIcon.ARROW_DOWN, "edition.down", place < like.size() - 1, () -> move(part, place + 1)));
        }
        if (part.state() == PartState.REWORDED) {
            actions.add(small("edition.restore", () -> editing.save((parts, id) -> parts.restore(id, part.id()))));
        }
        if (part.base() == null && !part.id().isPack()) {
            actions.add(small("edition.remove", () -> remove(part)));
        } else if (!part.id().isPack() && !part.id().list().equals(SCALES)) {
            var off = part.state() == PartState.OFF;
            actions.add(small(
                    off ? "edition.on" : "edition.off",
                    () -> editing.save((parts, id) -> parts.switchOff(id, part.id(), !off))));
        }
        actions.setVisible(actions.getElement().getChildCount() > 0);
        return actions;
    }

    /** The words of the base and ours in one, where both have a text and it is not the same. */
    private Optional<Details> reworded(EditionPart part) {
        return part.state() == PartState.REWORDED
                ? redline("edition.reworded", part, part.base(), part.part().content())
                : Optional.empty();
    }

    private Optional<Details> redline(String key, EditionPart part, @Nullable String before, @Nullable String after) {
        return text(part, before) instanceof String old && text(part, after) instanceof String now && !old.equals(now)
                ? Optional.of(new Details(getTranslation(key), new RedlineText(old, now)))
                : Optional.empty();
    }

    private static @Nullable Object text(EditionPart part, @Nullable String content) {
        return content == null ? null : part.part().saying(content).values().get("text");
    }

    private Div moved(EditionPart part, boolean open) {
        var moved = new Div(new Paragraph(getTranslation("edition.moved.hint")));
        moved.addClassName("notice");
        redline("edition.moved.base", part, part.former(), part.base()).ifPresent(change -> {
            change.setOpened(true);
            moved.add(change);
        });
        if (open) {
            moved.add(small(
                    "edition.moved.stay", () -> editing.save((parts, id) -> parts.stayReworded(id, part.id()))));
        }
        return moved;
    }

    private void remove(EditionPart part) {
        var parent = part.part().parent();
        if (editing.save((parts, id) -> parts.remove(id, part.id())) && parent != null) {
            editing.open(parent);
        }
    }

    private void move(EditionPart part, int place) {
        editing.save((parts, id) -> parts.move(id, part.id(), place));
    }

    private Button icon(VaadinIcon icon, String key, boolean enabled, SerializableRunnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        button.setEnabled(enabled);
        return button;
    }

    private Button small(String key, SerializableRunnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Div fields(EditionPart part, boolean open) {
        var kind = editing.edition().kind();
        var values = part.id().isPack()
                ? new PackHead(kind, part.part()).values()
                : part.part().values();
        var form = new Div();
        form.addClassName("edition-form");
        var make = new PartInput(
                refersTo -> editing.parts().names(editing.edition().id(), refersTo));
        var saving = new Saving(part);
        for (var field : PartFields.of(kind, part.id().list())) {
            if (!BY_THEMSELVES.contains(field.name())) {
                add(form, make, field, values.get(field.name()), saving, open);
            }
        }
        return form;
    }

    private void add(Div form, PartInput make, PartField field, @Nullable Object value, Saving saving, boolean open) {
        var input = make.of(field, value);
        input.setReadOnly(!open);
        input.onChange(() -> {
            if (input.isValid()) {
                saving.save(field.name(), input.value());
            }
        });
        form.add(input.component());
    }

    /** Keeps one field after the other; what was saved is what the next change has seen. */
    private class Saving implements java.io.Serializable {

        private final PartId part;
        private String seen;

        Saving(EditionPart part) {
            this.part = part.id();
            this.seen = part.part().content();
        }

        void save(String field, @Nullable Object value) {
            var change = new LinkedHashMap<String, @Nullable Object>();
            change.put(field, value);
            editing.save((parts, id) ->
                    seen = parts.reword(id, part, seen, change).part().content());
        }
    }
}
