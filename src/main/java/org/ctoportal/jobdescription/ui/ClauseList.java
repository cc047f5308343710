package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.ComposedClause;
import org.ctoportal.authoring.ComposedSection;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentences of the document as one element: the browser draws them from what is sent here, and only changed
 * sections are sent. Nothing but the open editor is kept on the server.
 */
@Tag("portal-clauses")
@JsModule("context://js/clauses.js")
class ClauseList extends Component implements HasComponents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Editing editing;
    private List<ComposedSection> shown = List.of();
    private @Nullable ClauseEditor editor;

    ClauseList(Editing editing) {
        this.editing = editing;
        getElement().executeJs("this.labels = $0", JSON.valueToTree(labels()));
        on("clause-edit", "code", code -> editing.open(code));
        on("clause-add", "section", this::addTo);
        getElement()
                .addEventListener("clause-move", event -> {
                    var data = event.getEventData();
                    move(
                            data.get("event.detail.code").asString(),
                            data.get("event.detail.target").asString());
                })
                .addEventData("event.detail.code")
                .addEventData("event.detail.target");
    }

    private Map<String, Object> labels() {
        return Map.of(
                "edit", getTranslation("jobDescription.clause.edit"),
                "editOf", getTranslation("jobDescription.clause.edit.of", "{0}"),
                "add", getTranslation("jobDescription.section.add"),
                "mayChange", editing.mayChange());
    }

    private void on(String event, String detail, com.vaadin.flow.function.SerializableConsumer<String> action) {
        var name = "event.detail." + detail;
        getElement()
                .addEventListener(event, dom -> {
                    if (editing.mayChange()) {
                        action.accept(dom.getEventData().get(name).asString());
                    }
                })
                .addEventData(name);
    }

    void show(JobDescriptionDraft draft) {
        var sections = draft.composed().sections();
        var order = sections.stream().map(ComposedSection::code).toList();
        var changed = sections.stream()
                .filter(section -> !shown.contains(section))
                .map(section -> SectionRows.of(section, draft))
                .toList();
        shown = sections;
        getElement().executeJs("this.show($0, $1)", JSON.valueToTree(order), JSON.valueToTree(changed));
        if (editor != null) {
            draft.composed().find(editor.code()).ifPresentOrElse(editor::show, this::close);
        }
    }

    /** Opens one sentence for editing in place of the one open before; an unknown one just closes that. */
    void open(String code) {
        if (editor != null && editor.code().equals(code)) {
            return;
        }
        close();
        editing.draft().composed().find(code).ifPresent(this::open);
    }

    private void open(ComposedClause clause) {
        editor = new ClauseEditor(clause, editing);
        editor.getElement().setAttribute("slot", "editor");
        add(editor);
        getElement().executeJs("this.open($0)", clause.code());
        editor.focus();
    }

    private void close() {
        if (editor != null) {
            remove(editor);
            editor = null;
            getElement().executeJs("this.open('')");
        }
    }

    private void addTo(String section) {
        editing.draft()
                .composed()
                .section(section)
                .ifPresent(found -> new AddClauseDialog(found.code(), found.title(), editing).open());
    }

    private void move(String code, String target) {
        if (editing.mayChange()) {
            Moves.of(code, editing.draft())
                    .flatMap(moves -> moves.before(code, target))
                    .ifPresent(editing::save);
        }
    }
}
