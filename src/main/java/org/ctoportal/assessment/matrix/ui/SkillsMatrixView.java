package org.ctoportal.assessment.matrix.ui;

import static org.ctoportal.assessment.matrix.ui.MatrixCells.KEY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.assessment.matrix.NamedRun;
import org.ctoportal.assessment.matrix.SkillsMatrix;
import org.ctoportal.assessment.matrix.SkillsMatrixRoutes;
import org.ctoportal.assessment.matrix.SkillsMatrixService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** The people of a team by skills, beside what the job descriptions ask. */
@Route(SkillsMatrixRoutes.MATRIX)
@Menu(title = "menu.grow.matrix", order = 70)
@RolesAllowed(Permissions.READ_SKILLS_MATRIX)
class SkillsMatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** As many rows as a screen has room for. */
    private static final int ROWS = 20;

    private final transient SkillsMatrixService teams;
    private final Section matrix = new Section();

    SkillsMatrixView(SkillsMatrixService teams) {
        this.teams = teams;
        addClassNames("page", "matrix-page");
        matrix.addClassName("panel");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var team = teams.view();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(KEY + "subtitle"));
        header.addAction(
                link(SkillsMatrixRoutes.DASHBOARD, "district", false),
                link(SkillsMatrixRoutes.fileOf("pdf"), "pdf", true),
                link(SkillsMatrixRoutes.fileOf("csv"), "csv", true));
        removeAll();
        add(header);
        if (team.figures().isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "none"), getTranslation(KEY + "none.hint")));
        }
        var explanation = new MatrixExplanation();
        show(team, explanation, 0);
        add(matrix, explanation, new MatrixLegend(team));
    }

    private void show(SkillsMatrix team, MatrixExplanation explanation, int from) {
        var all = team.figures().named();
        var until = Math.min(all.size(), from + ROWS);
        matrix.removeAll();
        matrix.add(new MatrixTable(team, all.subList(from, until), explanation::show));
        if (all.size() > ROWS) {
            matrix.add(pages(team, explanation, from, all));
        }
    }

    private Div pages(SkillsMatrix team, MatrixExplanation explanation, int from, List<NamedRun> all) {
        var before = new Button(getTranslation(KEY + "before"), click -> show(team, explanation, from - ROWS));
        before.setEnabled(from > 0);
        var after = new Button(getTranslation(KEY + "after"), click -> show(team, explanation, from + ROWS));
        after.setEnabled(from + ROWS < all.size());
        var standing = new Span(getTranslation(KEY + "page", from + 1, Math.min(all.size(), from + ROWS), all.size()));
        var pages = new Div(before, standing, after);
        pages.addClassName("matrix-pages");
        return pages;
    }

    private Anchor link(String path, String key, boolean file) {
        var link = new Anchor(path, getTranslation(KEY + key));
        link.addClassName("button");
        link.setRouterIgnore(file);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "title");
    }
}
