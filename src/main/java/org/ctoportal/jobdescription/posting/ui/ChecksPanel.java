package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.Refusal;
import org.ctoportal.jobdescription.posting.Refusal.Mend;
import org.ctoportal.jobdescription.posting.Refusal.Reason;
import org.ctoportal.rules.book.Finding;

/** What still keeps a posting from being published, each with the way to mend it; then what rules advise. */
class ChecksPanel extends Composite<Section> {

    /** The day by which current employees are told, as the rule book calls it. */
    private static final String TOLD = "posting.internal_notice_on";

    private final H2 title = new H2();
    private final UnorderedList refusals = new UnorderedList();
    private final Section advice = new Section();
    private final SerializableConsumer<Mend> mend;

    ChecksPanel(SerializableConsumer<Mend> mend) {
        this.mend = mend;
        getContent().addClassNames("panel", "missing", "posting-checks");
        title.getElement().setAttribute("aria-live", "polite");
        getContent().add(title, refusals, advice);
    }

    void show(PostingDetails posting) {
        var open = posting.refusals();
        title.setText(
                isPublishedAsItStands(posting)
                        ? getTranslation("posting.checks.published")
                        : getTranslation("posting.checks.title", open.size()));
        getContent().setClassName("done", open.isEmpty());
        refusals.removeAll();
        open.forEach(refusal -> refusals.add(item(refusal, posting)));
        refusals.setVisible(!open.isEmpty());
        advice.removeAll();
        addDue(posting);
        addWarnings(posting);
    }

    private static boolean isPublishedAsItStands(PostingDetails posting) {
        return posting.state().isLive()
                && !posting.hasUnpublishedChanges()
                && posting.refusals().isEmpty();
    }

    private ListItem item(Refusal refusal, PostingDetails posting) {
        var words = refusal.reason() == Reason.RULE
                ? refusal.detail()
                : getTranslation("posting.refusal." + refusal.reason(), refusal.detail());
        var item = new ListItem(new Span(words));
        switch (refusal.reason().mend()) {
            case RULE ->
                posting.findings().stream()
                        .filter(finding -> finding.message().equals(refusal.detail()))
                        .findFirst()
                        .ifPresent(finding -> addRule(item, finding));
            case PROFILE -> item.add(link(AuthoringRoutes.PROFILE, Mend.PROFILE));
            case DESCRIPTION -> item.add(link(JobDescriptionRoutes.editorOf(posting.document()), Mend.DESCRIPTION));
            default -> item.add(button(refusal.reason().mend()));
        }
        return item;
    }

    private void addRule(ListItem item, Finding finding) {
        item.add(source(finding));
        if (finding.dates().stream().anyMatch(due -> due.name().equals(TOLD))) {
            item.add(button(Mend.DATES));
        }
    }

    private Component link(String path, Mend where) {
        var link = new Anchor(path, getTranslation("posting.mend." + where));
        link.setRouterIgnore(false);
        return link;
    }

    private Component button(Mend where) {
        var button = new Button(getTranslation("posting.mend." + where), click -> mend.accept(where));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void addDue(PostingDetails posting) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        var list = new UnorderedList();
        for (var finding : posting.findings()) {
            finding.dates().stream()
                    .filter(due -> due.name().equals(TOLD))
                    .forEach(due -> list.add(new ListItem(getTranslation(
                            "posting.checks.due", getTranslation("posting.checks.due.told"), date.format(due.day())))));
            finding.keptUntil()
                    .ifPresent(day -> list.add(new ListItem(
                            new Span(getTranslation("posting.checks.keep", date.format(day))), said(finding))));
        }
        if (list.getComponentCount() > 0) {
            advice.add(new H3(getTranslation("posting.checks.due.title")), list);
        }
    }

    private void addWarnings(PostingDetails posting) {
        var list = new UnorderedList();
        posting.findings().stream()
                .filter(finding ->
                        !finding.severity().stops() && finding.keptUntil().isEmpty())
                .forEach(finding -> list.add(new ListItem(new Span(finding.message()), source(finding))));
        if (list.getComponentCount() > 0) {
            advice.add(new H3(getTranslation("posting.checks.warnings")), list);
        }
    }

    private Paragraph said(Finding finding) {
        var words = source(finding);
        words.setText(finding.message() + " " + words.getText());
        return words;
    }

    private Paragraph source(Finding finding) {
        var source = finding.rule().source();
        var words = new Paragraph(getTranslation("posting.checks.source", source.text(), source.asOf()));
        words.addClassName("hint");
        return words;
    }
}
