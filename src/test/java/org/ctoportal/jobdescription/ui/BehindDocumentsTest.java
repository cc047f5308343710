package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.ctoportal.jobdescription.OlderDocuments;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class BehindDocumentsTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionUpgradeService upgrades;

    @Autowired
    DraftService drafts;

    @Autowired
    OtherVersions versions;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        id = new OlderDocuments(drafts, jobDescriptions, versions).draft();
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve."));
    }

    @Test
    void the_editor_says_how_many_clauses_are_behind_and_leads_to_them() {
        goTo(JobDescriptionRoutes.editorOf(id));

        var behind = upgrades.behind(jobDescriptions.get(id)).orElseThrow();
        assertThat(text(_get(BehindBar.class))).contains(behind + " clauses behind the newest templates");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Review")).getHref())
                .isEqualTo(JobDescriptionRoutes.upgradeOf(id));
    }

    @Test
    void the_editor_of_a_document_on_the_versions_in_use_says_nothing() {
        goTo(JobDescriptionRoutes.editorOf(jobDescriptions.draft(CedarHollow.answers())));

        _assertNone(BehindBar.class);
    }

    @Test
    void the_list_marks_what_is_behind() {
        jobDescriptions.draft(CedarHollow.answers());
        goTo(JobDescriptionRoutes.LIST);
        var grid = (Grid<DocumentSummary>) _get(Grid.class);
        var titles = (ComponentRenderer<?, DocumentSummary>)
                grid.getColumns().getFirst().getRenderer();

        for (var summary : jobDescriptions.list("", PageRequest.of(0, 10))) {
            var mark = titles.createComponent(summary)
                    .getChildren()
                    .filter(part -> part.getElement().getClassList().contains("behind-mark"))
                    .findFirst();
            assertThat(mark)
                    .get()
                    .returns(upgrades.behind(jobDescriptions.get(summary.id())).isPresent(), Component::isVisible);
        }
    }

    @Test
    void without_a_kept_revision_there_is_nothing_to_go_back_to() {
        goTo(JobDescriptionRoutes.editorOf(id));
        _click(_get(Button.class, spec -> spec.withText("Former versions")));

        assertThat(text(_get(RevisionsDialog.class))).contains("No version has been kept yet");
    }

    @Test
    void the_list_brings_along_what_asks_nothing_and_says_how_far_that_is() {
        var asksNothing = new OlderDocuments(drafts, jobDescriptions, versions).draft("Second");
        goTo(JobDescriptionRoutes.LIST);
        assertThat(text(_get(UpgradeRunBar.class))).contains("2 job descriptions stand on older templates.");

        _click(_get(Button.class, spec -> spec.withText("Bring along what asks nothing")));
        for (var i = 0; i < 100 && !text(_get(UpgradeRunBar.class)).contains("Done"); i++) {
            pause();
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        }

        assertThat(text(_get(UpgradeRunBar.class)))
                .contains("Done: 1 of 2 brought along; 1 need a look")
                .doesNotContain("Bring along what asks nothing");
        assertThat(upgrades.behind(jobDescriptions.get(asksNothing))).isEmpty();
        assertThat(upgrades.behind(jobDescriptions.get(id))).isPresent();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
