package org.ctoportal.framework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackVersion;

/** Which pack is looked at, in which version, where its structure comes from, and that it is independent. */
class PackNotice extends Composite<Div> {

    private final Span name = new Span();
    private final Span facts = new Span();
    private final Paragraph structure = new Paragraph();
    private final Paragraph notice = new Paragraph();
    private final Anchor versions = new Anchor();
    private final Paragraph aside = new Paragraph();

    PackNotice() {
        name.addClassName("framework-pack-name");
        facts.addClassName("hint");
        getContent().addClassName("framework-pack");
        versions.setText(getTranslation("framework.pack.versions"));
        aside.addClassName("notice");
        getContent().add(new Div(name, facts), aside, structure, notice, new Paragraph(versions));
    }

    /** Packs are dated by the day it was in no district's zone in particular. */
    static DateTimeFormatter date(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC);
    }

    /** {@code inUse} is what the district begins new documents from; where it is another, that is said. */
    void show(PackVersion pack, PackVersion inUse) {
        aside.removeAll();
        aside.setVisible(!pack.id().equals(inUse.id()));
        if (aside.isVisible()) {
            var other = getTranslation("framework.pack.other", pack.version(), inUse.name(), inUse.version());
            var used = new Anchor(FrameworkRoutes.packOf(inUse.code()), getTranslation("framework.pack.used"));
            aside.add(new Span(other + " "), used);
        }

        var date = date(getLocale());
        versions.setHref(FrameworkRoutes.versionsOf(pack.code()));
        name.setText(getTranslation("framework.pack.version", pack.name(), pack.version()));
        var checked =
                pack.asOf() == null ? "" : " · " + getTranslation("framework.pack.checked", date.format(pack.asOf()));
        facts.setText(" " + pack.code() + checked + " · "
                + getTranslation("framework.pack.loaded", date.format(pack.loadedAt())));
        structure.setText(getTranslation("framework.pack.structure", pack.source()));
        structure.setVisible(!pack.source().isEmpty());
        notice.setText(pack.notice());
    }
}
