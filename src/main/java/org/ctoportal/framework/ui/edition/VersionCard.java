package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.framework.edition.TemplateVersion;

/** One published version: its number, whose it is, what it changes, and whether it is used. */
class VersionCard extends Composite<Div> {

    VersionCard(
            TemplateVersion version,
            boolean mayKeep,
            SerializableConsumer<TemplateVersion> use,
            SerializableConsumer<TemplateVersion> retire) {
        var content = getContent();
        content.addClassNames("panel", "version-card");
        content.add(heading(version), published(version));
        if (!version.notes().isEmpty()) {
            content.add(new Paragraph(version.notes()));
        }
        if (mayKeep) {
            content.add(actions(version, use, retire));
        }
    }

    /** More about the version, below the rest. */
    void add(Component part) {
        getContent().add(part);
    }

    private Div heading(TemplateVersion version) {
        var heading = new Div(new H2(version.line().version()));
        heading.addClassName("version-heading");
        if (version.inUse()) {
            heading.add(badge("versions.inUse", "in-use"));
        }
        if (version.retired()) {
            heading.add(badge("versions.retired", "retired"));
        }
        return heading;
    }

    private Span badge(String key, String look) {
        var badge = new Span(getTranslation(key));
        badge.addClassNames("edition-mark", look);
        return badge;
    }

    private Paragraph published(TemplateVersion version) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        var words = getTranslation(
                version.line().own() ? "versions.own" : "versions.shipped",
                date.withZone(ZoneOffset.UTC).format(version.line().publishedAt()));
        var from = version.usedFrom();
        var published = new Paragraph(
                from == null ? words : words + " · " + getTranslation("versions.usedFrom", date.format(from)));
        published.addClassName("hint");
        return published;
    }

    private Div actions(
            TemplateVersion version,
            SerializableConsumer<TemplateVersion> use,
            SerializableConsumer<TemplateVersion> retire) {
        var actions = new Div();
        actions.addClassName("clause-buttons");
        if (!version.inUse() && !version.retired()) {
            actions.add(small("versions.use", () -> use.accept(version)));
        }
        if (version.line().own() && !version.inUse()) {
            actions.add(
                    small(version.retired() ? "versions.bringBack" : "versions.retire", () -> retire.accept(version)));
        }
        actions.setVisible(actions.getElement().getChildCount() > 0);
        return actions;
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
