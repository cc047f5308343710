package org.ctoportal.framework.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ctoportal.framework.Provenance;
import org.ctoportal.framework.outline.Detail;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.TemplateNode;

/** One node with everything its pack says about it. */
class TemplateDetails extends Composite<Section> {

    private final TemplateNames names = new TemplateNames();

    TemplateDetails() {
        getContent().addClassNames("panel", "framework-details");
        getContent().getElement().setAttribute("aria-label", getTranslation("framework.details"));
    }

    void show(PackOutline pack, TemplateNode node) {
        var content = getContent();
        content.removeAll();
        content.add(way(node), heading(node));
        if (!node.isHeading()) {
            content.add(code(node, pack));
        }
        if (!node.text().isEmpty()) {
            var text = new Paragraph(node.text());
            text.addClassName("framework-text");
            content.add(text);
        }
        if (!node.details().isEmpty()) {
            content.add(list(node.details()));
        }
        var provenance = node.provenance();
        if (provenance != null) {
            content.add(provenance(provenance));
        }
    }

    void scrollIntoView() {
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private Paragraph way(TemplateNode node) {
        var way = new Paragraph(node.ancestors().stream().map(this::shortName).collect(joining(" › ")));
        way.addClassName("hint");
        way.setVisible(node.parent() != null);
        return way;
    }

    private String shortName(TemplateNode node) {
        if (node.isHeading()) {
            return names.list(node.list());
        }
        return node.title().isEmpty() ? names.code(node) : node.title();
    }

    private H2 heading(TemplateNode node) {
        return new H2(shortName(node));
    }

    private Paragraph code(TemplateNode node, PackOutline pack) {
        var code = new Span(node.code());
        code.addClassName("framework-code");
        code.setVisible(!node.title().isEmpty());
        var place = new Span(names.list(node.list()) + " · " + pack.pack().code() + " "
                + pack.pack().version());
        place.addClassName("hint");
        var line = new Paragraph(code, place);
        line.addClassName("framework-code-line");
        return line;
    }

    private DescriptionList list(List<Detail> details) {
        var list = new DescriptionList();
        list.addClassName("framework-facts");
        details.forEach(detail -> list.add(
                new DescriptionList.Term(names.field(detail.name())),
                new DescriptionList.Description(content(detail))));
        return list;
    }

    private Component content(Detail detail) {
        if (detail.parts().isEmpty()) {
            return new Span(names.value(detail.value()));
        }
        if (detail.parts().stream().allMatch(TemplateDetails::isCode)) {
            return new Span(detail.parts().stream().map(Detail::value).collect(joining(", ")));
        }
        if (detail.parts().stream().noneMatch(part -> part.name().isEmpty())) {
            return list(detail.parts());
        }
        var list = new UnorderedList();
        detail.parts().forEach(part -> list.add(new ListItem(content(part))));
        return list;
    }

    private static boolean isCode(Detail part) {
        return part.name().isEmpty()
                && part.parts().isEmpty()
                && !part.value().isEmpty()
                && !part.value().contains(" ");
    }

    private Paragraph provenance(Provenance provenance) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        var paragraph = new Paragraph(getTranslation(
                "framework.provenance",
                provenance.source(),
                date.format(provenance.asOf()),
                names.value(provenance.status())));
        paragraph.addClassNames("hint", "framework-provenance");
        return paragraph;
    }
}
