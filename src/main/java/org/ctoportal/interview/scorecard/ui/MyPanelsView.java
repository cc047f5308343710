package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ctoportal.interview.scorecard.MyPanelsService;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** Every panel whoever is signed in sits on. */
@Route(ScorecardRoutes.MINE)
@PermitAll
class MyPanelsView extends Div implements HasDynamicTitle {

    MyPanelsView(MyPanelsService panels) {
        addClassNames("page", "narrow");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("interview.panel.mine.subtitle"));
        add(header);
        var mine = panels.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(
                    getTranslation("interview.panel.mine.none"), getTranslation("interview.panel.mine.none.hint")));
            return;
        }
        var section = new Section(new MyPanelList(mine));
        section.addClassName("panel");
        add(section);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.panel.mine.title");
    }
}
