package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.KitEdition;
import org.ctoportal.interview.kit.paper.KitPaper;

/** What was frozen: numbers, seals, who and when, why each differs from the one before, and its papers. */
class KitEditionsPanel extends Composite<Div> {

    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();

    KitEditionsPanel(ZoneId zone) {
        this.zone = zone;
        list.addClassName("kit-editions");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.editions")), list);
    }

    void show(InterviewKitId kit, List<KitEdition> editions) {
        var drawn = new Markup();
        editions.forEach(edition -> drawn.add("li", "", line(kit, edition)));
        drawn.into(list);
        setVisible(!editions.isEmpty());
    }

    private Markup line(InterviewKitId kit, KitEdition edition) {
        var line = new Markup()
                .add(
                        "span",
                        getTranslation(
                                "interviewKit.edition",
                                edition.number(),
                                edition.frozenBy(),
                                KitWords.moment(edition.frozenAt(), zone),
                                edition.approvedBy()))
                .add(
                        "span",
                        "hint",
                        edition.submittedBy().isEmpty()
                                ? getTranslation("interviewKit.edition.unread")
                                : getTranslation("interviewKit.edition.submitted", edition.submittedBy()));
        if (!edition.reason().isEmpty()) {
            line.add("span", getTranslation("interviewKit.edition.reason", edition.reason()));
        }
        line.add("span", "kit-seal", getTranslation("interviewKit.edition.seal", edition.seal()));
        if (!edition.intact()) {
            line.add("span", "notice", getTranslation("interviewKit.edition.damaged"));
        }
        return line.add("div", "kit-actions", files(kit, edition));
    }

    private Markup files(InterviewKitId kit, KitEdition edition) {
        var files = new Markup();
        for (var paper : KitPaper.values()) {
            var name = getTranslation("interviewKit.paper.short." + paper);
            files.file(
                    InterviewKitRoutes.paperOf(kit, edition.number(), paper.path(), DocumentFormat.PDF),
                    getTranslation("interviewKit.edition.paper", name, edition.number()),
                    name);
        }
        return files;
    }
}
