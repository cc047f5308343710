package org.ctoportal.records.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.records.DestroyRecords;
import org.ctoportal.records.ErasurePreview;
import org.ctoportal.records.ErasurePreview.AccountFate;
import org.ctoportal.records.ErasurePreview.Keeping;
import org.ctoportal.records.ErasurePreview.KeptRecord;
import org.ctoportal.records.RecordLine;

/** What forgetting somebody does: what goes, what stays and why, and what keeps it from being done now. */
class ErasurePanel extends Composite<Div> {

    private final ErasurePreview preview;
    private final TextField approver = new TextField(getTranslation("records.destroy.approved"));
    private final TextField typed = new TextField(getTranslation("records.erasure.typed"));

    ErasurePanel(ErasurePreview preview, SerializableConsumer<String> erase) {
        this.preview = preview;
        getContent().addClassNames("panel", "record-panel");
        part("records.erasure.goes", goes());
        part("records.erasure.stays", stays());
        if (preview.refusals().isEmpty() && !preview.isEmpty()) {
            approver.setHelperText(getTranslation("records.destroy.approved.hint"));
            approver.setMaxLength(DestroyRecords.LONGEST_NAME);
            approver.setWidthFull();
            typed.setHelperText(getTranslation(
                    "records.erasure.typed.hint", preview.subject().name()));
            typed.setWidthFull();
            var confirm = new Button(getTranslation("records.erasure.confirm"), click -> confirm(erase));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
            getContent().add(new Paragraph(getTranslation("records.erasure.final")), approver, typed, confirm);
        }
        preview.refusals().forEach(refusal -> {
            var banner = new Paragraph(getTranslation("records.erasure.refused." + refusal));
            banner.addClassNames("banner", "warning");
            getContent().add(banner);
        });
    }

    private void part(String heading, List<String> lines) {
        var list = new UnorderedList();
        list.addClassName("record-list");
        lines.forEach(line -> list.add(new ListItem(line)));
        getContent()
                .add(
                        new H2(getTranslation(heading)),
                        lines.isEmpty() ? new Paragraph(getTranslation("records.erasure.nothing")) : list);
    }

    private List<String> goes() {
        var lines = new ArrayList<String>();
        if (preview.account() != AccountFate.NONE) {
            lines.add(getTranslation("records.erasure.account." + preview.account()));
        }
        preview.destroyed().forEach(line -> lines.add(getTranslation("records.erasure.record", named(line))));
        var places = preview.replaced().values().stream().mapToInt(many -> many).sum();
        if (places > 0) {
            lines.add(getTranslation("records.erasure.places", places));
        }
        return lines;
    }

    private List<String> stays() {
        var lines = new ArrayList<String>();
        preview.kept()
                .forEach(kept -> lines.add(getTranslation("records.erasure.kept", named(kept.record()), why(kept))));
        preview.naming()
                .forEach((name, many) ->
                        lines.add(getTranslation("records.erasure.naming", RecordsWords.ofClass(name), many)));
        return lines;
    }

    private String why(KeptRecord kept) {
        var until = kept.record().until();
        return kept.why() == Keeping.RULE && until != null
                ? getTranslation("records.erasure.until", RecordsWords.day(until))
                : getTranslation("records.erasure.why." + kept.why());
    }

    private static String named(RecordLine line) {
        return RecordsWords.ofClass(line.key().className()) + ", " + RecordsWords.title(line);
    }

    private void confirm(SerializableConsumer<String> erase) {
        var unnamed = approver.getValue().isBlank();
        approver.setInvalid(unnamed);
        approver.setErrorMessage(unnamed ? getTranslation("records.destroy.approved.missing") : "");
        var other = !typed.getValue().strip().equals(preview.subject().name());
        typed.setInvalid(other);
        typed.setErrorMessage(other ? getTranslation("records.erasure.typed.wrong") : "");
        if (!unnamed && !other) {
            erase.accept(approver.getValue());
        }
    }
}
