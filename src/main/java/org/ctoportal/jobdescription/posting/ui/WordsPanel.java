package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.ui.BlankField;
import org.ctoportal.framework.Setting;
import org.ctoportal.jobdescription.posting.PostingDetails;

/** The values the posting's clauses print, and the choices that decide which of them it has. */
class WordsPanel extends Composite<TermsSection> {

    /** Employees are told on a day, which stands among the dates. */
    private static final String INTERNAL_NOTICE = "posting.internal_notice";

    private final Div fields = new Div();
    private final Map<String, BlankField> byName = new LinkedHashMap<>();
    private final Map<String, Checkbox> choices = new LinkedHashMap<>();
    private final SerializableBiFunction<String, String, Optional<String>> keep;
    private List<String> shownNames = new ArrayList<>();

    @Override
    protected TermsSection initContent() {
        return new TermsSection("WORDS");
    }

    /** {@code keep} stores a value by name and says what is wrong, or nothing. */
    WordsPanel(
            PostingDetails posting,
            List<Setting> settings,
            SerializableRunnable changed,
            SerializableBiFunction<String, String, Optional<String>> keep) {
        this.keep = keep;
        var hint = new Paragraph(getTranslation("posting.section.WORDS.hint"));
        hint.addClassName("hint");
        fields.addClassName("posting-fields");
        getContent().addFields(hint);
        for (var setting : settings.stream().filter(WordsPanel::isChoice).toList()) {
            var choice = new Checkbox(setting.description());
            choice.setValue(Boolean.parseBoolean(posting.terms()
                    .settings()
                    .getOrDefault(setting.key(), setting.defaults().getFirst())));
            choice.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed.run();
                }
            });
            choices.put(setting.key(), choice);
        }
        show(posting);
        getContent().addFields(fields);
        choices.values().forEach(getContent()::addFields);
    }

    /** The choices of posting clauses that are no terms by themselves. */
    private static boolean isChoice(Setting setting) {
        return setting.key().startsWith("posting.")
                && setting.type() == Setting.Type.BOOLEAN
                && !setting.key().equals(INTERNAL_NOTICE);
    }

    /** What clauses apply follows from the terms, and the fields from the clauses. */
    void show(PostingDetails posting) {
        var names = posting.fields().stream().map(Blank::name).toList();
        if (!names.equals(shownNames)) {
            shownNames = new ArrayList<>(names);
            fields.removeAll();
            byName.clear();
            posting.fields().forEach(blank -> {
                var field = new BlankField(blank, (seen, value) -> keep.apply(blank.name(), value));
                byName.put(blank.name(), field);
                fields.add(field);
            });
        } else {
            posting.fields()
                    .forEach(blank -> Optional.ofNullable(byName.get(blank.name()))
                            .ifPresent(field -> field.show(blank.value())));
        }
    }

    void setReadOnly(boolean readOnly) {
        fields.setEnabled(!readOnly);
        choices.values().forEach(choice -> choice.setReadOnly(readOnly));
    }

    SortedMap<String, String> settings() {
        var settings = new TreeMap<String, String>();
        choices.forEach((key, choice) -> settings.put(key, String.valueOf(choice.getValue())));
        return settings;
    }
}
