package org.ctoportal.framework.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.framework.edition.ImportPreview;
import org.ctoportal.framework.exchange.plan.EntryStatus;
import org.ctoportal.framework.exchange.plan.PlannedEntry;
import org.ctoportal.framework.outline.PackWords;

/** What a file would change, entry by entry, and where it is wrong. */
class PreviewPanel extends Composite<Section> {

    private static final int MOST_SHOWN = 200;

    private static final Set<String> HEADERS = Set.of("framework", "pack");

    private final ImportPreview preview;
    private final PackWords words = new PackWords(UI.getCurrent().getLocale());
    private final CheckboxGroup<String> conflicts = new CheckboxGroup<>();

    PreviewPanel(String fileName, ImportPreview preview, SerializableConsumer<Set<String>> take) {
        this.preview = preview;
        var content = getContent();
        content.addClassNames("panel", "import-preview");
        content.add(new H2(fileName));
        if (preview.entries().isEmpty()) {
            content.add(new Paragraph(getTranslation(
                    preview.file().isUnderstood() ? "framework.import.otherKind" : "framework.import.refused")));
        } else {
            content.add(new Paragraph(
                    preview.target().isEmpty()
                            ? getTranslation("framework.import.alone")
                            : getTranslation("framework.import.into", preview.target())));
            List.of(EntryStatus.NEW, EntryStatus.CHANGED).forEach(status -> addEntries(status));
            addConflicts();
            List.of(EntryStatus.SAME, EntryStatus.MISSING, EntryStatus.IN_ERROR).forEach(status -> addEntries(status));
        }
        if (!preview.problems().isEmpty()) {
            content.add(new ProblemList(preview.problems()));
        }
        if (hasSomethingToTake()) {
            var button = new Button(getTranslation("framework.import.take"), click -> {
                take.accept(conflicts.getValue());
                click.getSource().setEnabled(true);
            });
            button.setDisableOnClick(true);
            button.addClassName("takes-long");
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            content.add(button);
        }
    }

    private boolean hasSomethingToTake() {
        return preview.entries().stream()
                .anyMatch(entry -> Set.of(EntryStatus.NEW, EntryStatus.CHANGED, EntryStatus.CONFLICTING)
                        .contains(entry.status()));
    }

    private Stream<PlannedEntry> entries(EntryStatus status) {
        return preview.entries().stream().filter(entry -> entry.status() == status);
    }

    private void addEntries(EntryStatus status) {
        var count = entries(status).count();
        if (count == 0) {
            return;
        }
        var list = new UnorderedList();
        entries(status).limit(MOST_SHOWN).forEach(entry -> list.add(new ListItem(line(entry))));
        if (count > MOST_SHOWN) {
            list.add(new ListItem(getTranslation("framework.import.more.entries", count - MOST_SHOWN)));
        }
        var details = new Details(getTranslation("framework.import.status." + status, count), list);
        details.setOpened(status == EntryStatus.NEW || status == EntryStatus.CHANGED);
        getContent().add(details);
    }

    private String line(PlannedEntry entry) {
        var fields = entry.fields().stream().map(this::field).collect(Collectors.joining(", "));
        var name = entry.list().isEmpty()
                ? getTranslation("edition.pack")
                : words.code(entry.list(), entry.code()) + " · " + words.list(entry.list());
        return fields.isEmpty() ? name : name + ": " + fields;
    }

    /** The way to a field; that something stands in the head of a pack is no news to a reader. */
    private String field(String way) {
        return Arrays.stream(way.split("\\."))
                .filter(name -> !HEADERS.contains(name))
                .map(words::field)
                .collect(Collectors.joining(" › "));
    }

    private void addConflicts() {
        var entries = entries(EntryStatus.CONFLICTING).toList();
        if (entries.isEmpty()) {
            return;
        }
        conflicts.setLabel(getTranslation("framework.import.status.CONFLICTING", entries.size()));
        conflicts.setHelperText(getTranslation("framework.import.conflicts.hint"));
        var lines = new LinkedHashMap<String, String>();
        entries.forEach(entry -> lines.putIfAbsent(entry.code(), line(entry)));
        conflicts.setItems(lines.keySet());
        conflicts.setItemLabelGenerator(lines::get);
        conflicts.addClassName("import-conflicts");
        getContent().add(conflicts);
    }
}
