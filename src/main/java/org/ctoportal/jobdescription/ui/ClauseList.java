package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.jobdescription.DutyBalance;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.shared.ui.Notices;
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

    private static final String DETAIL = "event.detail.";

    private final Editing editing;
    private List<ComposedSection> shown = List.of();
    private @Nullable ClauseEditor editor;

    ClauseList(Editing editing) {
        this.editing = editing;
        getElement().executeJs("this.labels = $0", JSON.valueToTree(labels()));
        on("clause-edit", "code", code -> editing.open(code));
        on("clause-add", "section", this::addTo);
        onMany("clause-move", List.of("code", "target"), told -> move(told.get(0), told.get(1)));
        onMany(
                "clause-put-back",
                List.of("code", "seen", "text"),
                told -> putBack(told.get(0), told.get(1), told.get(2)));
    }

    private Map<String, Object> labels() {
        return Map.of(
                "edit", getTranslation("jobDescription.clause.edit"),
                "editOf", getTranslation("jobDescription.clause.edit.of", "{0}"),
                "add", getTranslation("jobDescription.section.add"),
                "mayChange", editing.mayChange());
    }

    private void on(String event, String detail, SerializableConsumer<String> action) {
        onMany(event, List.of(detail), told -> action.accept(told.getFirst()));
    }

    private void onMany(String event, List<String> details, SerializableConsumer<List<String>> action) {
        var listening = getElement().addEventListener(event, dom -> {
            if (editing.mayChange()) {
                action.accept(details.stream()
                        .map(detail -> dom.getEventData().get(DETAIL + detail).asString())
                        .toList());
            }
        });
        details.forEach(detail -> listening.addEventData(DETAIL + detail));
    }

    void show(JobDescriptionDraft draft) {
        getElement().setAttribute("document", String.valueOf(draft.id().value()));
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
        Moves.of(code, editing.draft())
                .flatMap(moves -> moves.before(code, target))
                .ifPresent(editing::save);
    }

    private void putBack(String code, String seen, String text) {
        open(code);
        if (editor != null) {
            editor.putBack(seen, text);
            Notices.done(getTranslation("jobDescription.clause.putBack"));
        }
    }

    /** A section as the browser needs it. */
    record SectionRows(String code, String title, List<Row> rows) {

        record Row(
                String code,
                String title,
                String heading,
                String text,
                String origin,
                String standing,
                String state,
                boolean incomplete) {}

        static SectionRows of(ComposedSection section, JobDescriptionDraft draft) {
            var rows = new ArrayList<Row>();
            var area = new HashMap<String, String>();
            for (var clause : section.clauses()) {
                rows.add(row(clause, ""));
            }
            for (var item : section.items()) {
                var itsArea = section.code().equals(DutyBalance.SECTION) ? Areas.nameOf(item.group(), draft) : "";
                rows.add(row(item, itsArea.equals(area.put("", itsArea)) ? "" : itsArea));
            }
            return new SectionRows(section.code(), section.title(), rows);
        }

        private static Row row(ComposedClause clause, String heading) {
            return new Row(
                    clause.code(),
                    clause.title(),
                    heading,
                    clause.text(),
                    clause.origin().pack().isEmpty() ? "" : clause.code(),
                    ProvenanceWords.standing(clause),
                    clause.state().name(),
                    !clause.missing().isEmpty());
        }
    }
}
