package org.ctoportal.framework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.difference.DifferenceWords;
import org.ctoportal.framework.difference.PackDifference;
import org.ctoportal.framework.difference.PackDifferenceService;
import org.ctoportal.framework.outline.TemplateBrowsingService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** What changed between two published versions of a pack. */
@Route(FrameworkRoutes.DIFFERENCE)
@PermitAll
class DifferenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** From here on a file of all of them takes longer than a moment. */
    private static final int MANY = 1000;

    private final transient TemplateBrowsingService browsing;
    private final transient PackDifferenceService differences;

    DifferenceView(TemplateBrowsingService browsing, PackDifferenceService differences) {
        this.browsing = browsing;
        this.differences = differences;
        addClassNames("page", "difference");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var pack = event.getRouteParameters().get(FrameworkRoutes.PACK).orElseThrow(NotFoundException::new);
        var versions = browsing.versions(pack);
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        var newest = versions.getFirst().reference();
        var former = versions.get(Math.min(1, versions.size() - 1)).reference();
        var place = DifferencePlace.of(pack, event.getLocation(), former, newest);
        var difference = differences.find(pack, place.from(), place.to()).orElseThrow(NotFoundException::new);
        removeAll();
        var header = new PageHeader(getTranslation("framework.difference.title"));
        header.setSubtitle(getTranslation(
                "framework.difference.subtitle", difference.newer().name()));
        add(header);
        if (versions.size() == 1) {
            add(empty("framework.difference.one"));
            return;
        }
        add(choice(versions, place));
        if (difference.entries().isEmpty()) {
            add(empty(place.from().equals(place.to()) ? "framework.difference.same" : "framework.difference.equal"));
        } else {
            header.addAction(file(place, DocumentFormat.PDF), file(place, DocumentFormat.DOCX));
            if (difference.entries().size() >= MANY) {
                add(patience(difference.entries().size()));
            }
            show(difference, place.in(difference), place.to().equals(newest));
        }
    }

    private void show(PackDifference difference, DifferencePlace place, boolean current) {
        var words = new DifferenceWords(getLocale());
        var only = place.only();
        var entries = only == null ? difference.entries() : difference.only(only);
        add(
                new DifferenceSummary(difference, place, words),
                new DifferenceList(difference, DifferencePages.shown(place, entries), words, current),
                new DifferencePages(place, entries.size()));
        var scales = differences.scales(difference);
        if (!scales.isEmpty()) {
            add(new MovedScoresPanel(scales));
        }
    }

    private Div choice(List<PackLine> versions, DifferencePlace place) {
        var older = version("framework.difference.from", versions, place.from());
        var newer = version("framework.difference.to", versions, place.to());
        older.addValueChangeListener(
                event -> open(place.between(event.getValue().reference(), place.to())));
        newer.addValueChangeListener(
                event -> open(place.between(place.from(), event.getValue().reference())));
        var choice = new Div(older, newer);
        choice.addClassName("difference-choice");
        return choice;
    }

    private Select<PackLine> version(String label, List<PackLine> versions, String chosen) {
        var select = new Select<PackLine>();
        select.setLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> getTranslation(
                version.offeredBy().isPresent() ? "framework.difference.option.offered" : "framework.difference.option",
                version.version(),
                PackNotice.date(getLocale()).format(version.publishedAt())));
        versions.stream()
                .filter(version -> version.reference().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
        return select;
    }

    private void open(DifferencePlace place) {
        getUI().ifPresent(ui -> ui.navigate(DifferenceView.class, place.route(), place.query()));
    }

    private Anchor file(DifferencePlace place, DocumentFormat format) {
        var file = new Anchor(
                FrameworkRoutes.differenceFileOf(place.pack(), place.from(), place.to(), format, getLocale()),
                getTranslation("framework.difference.export", format.name()));
        file.addClassName("button");
        file.setRouterIgnore(true);
        return file;
    }

    private Paragraph patience(int entries) {
        var patience = new Paragraph(getTranslation("framework.difference.export.many", entries));
        patience.addClassName("hint");
        return patience;
    }

    private EmptyState empty(String key) {
        return new EmptyState(getTranslation(key), getTranslation(key + ".hint"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("framework.difference.title");
    }
}
