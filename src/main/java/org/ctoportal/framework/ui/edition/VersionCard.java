package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.TemplateOutlook;
import org.ctoportal.framework.edition.PackFormat;
import org.ctoportal.framework.edition.TemplateVersion;

/** One published version: its number, whose it is, what it changes, and whether it is used. */
class VersionCard extends Composite<Div> {

    private final transient TemplateVersion version;
    private final Div actions = new Div();

    VersionCard(TemplateVersion version) {
        this.version = version;
        actions.addClassName("clause-buttons");
        var content = getContent();
        content.addClassNames("panel", "version-card");
        content.add(heading(), published());
        if (!version.notes().isEmpty()) {
            content.add(new Paragraph(version.notes()));
        }
        content.add(files());
    }

    /** More about the version, below the rest. */
    void add(Component part) {
        getContent().add(part);
    }

    private Div heading() {
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

    private Paragraph published() {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        var day = date.withZone(ZoneOffset.UTC).format(version.line().publishedAt());
        var words = version.offeredBy().isEmpty()
                ? getTranslation(version.line().own() ? "versions.own" : "versions.shipped", day)
                : getTranslation("versions.offeredBy", version.offeredBy(), day);
        var from = version.usedFrom();
        var published = new Paragraph(
                from == null ? words : words + " · " + getTranslation("versions.usedFrom", date.format(from)));
        published.addClassName("hint");
        return published;
    }

    private Paragraph files() {
        var line = version.line();
        var files = new Paragraph(getTranslation("versions.files") + " ");
        files.addClassNames("hint", "version-files");
        for (var format : PackFormat.values()) {
            if (format.holds(line.kind())) {
                var file = new Anchor(
                        FrameworkRoutes.fileOf(line.code(), line.reference(), format.key()),
                        getTranslation("versions.file." + format));
                file.setRouterIgnore(true);
                file.getElement().setAttribute("download", true);
                files.add(file);
            }
        }
        return files;
    }

    /** Says what would change if new documents used it. */
    void say(TemplateOutlook outlook) {
        if (outlook.documents() == 0) {
            add(new Paragraph(getTranslation("versions.outlook.empty")));
            return;
        }
        var none = outlook.inherited() + outlook.own() == 0;
        var ready = new Paragraph(
                none
                        ? getTranslation("versions.outlook.none")
                        : getTranslation("versions.outlook", outlook.inherited(), outlook.own()));
        ready.addClassName("version-outlook");
        var where = new Paragraph(getTranslation(
                outlook.all() ? "versions.outlook.where" : "versions.outlook.latest", outlook.documents()));
        where.addClassName("hint");
        getContent().add(ready, where);
    }

    void addActions(SerializableConsumer<TemplateVersion> use, SerializableConsumer<TemplateVersion> retire) {
        getContent().add(actions);
        if (!version.inUse() && !version.retired()) {
            actions.add(small("versions.use", () -> use.accept(version)));
        }
        if (version.line().own() && !version.inUse()) {
            actions.add(
                    small(version.retired() ? "versions.bringBack" : "versions.retire", () -> retire.accept(version)));
        }
        actions.setVisible(actions.getElement().getChildCount() > 0);
    }

    /** The way to the districts it can be offered to. */
    void addDistricts() {
        actions.add(new Anchor(FrameworkRoutes.districtsOf(version.line().id()), getTranslation("versions.districts")));
        actions.setVisible(true);
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
