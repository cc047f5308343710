package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionExportService;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.StartedAnswersService;
import org.ctoportal.jobdescription.TypedAnswers;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * What the screens of job descriptions may cost at most: state on the server, bytes to the browser before compression,
 * statements. A bound is what was measured and a fifth; who needs more has a reason and says it here. Five statements are
 * for the checks: which rules are the newest, what the district says of rules, what was let stand, the profile and its
 * facts.
 * The editor asks how the document stands with approval, the start page what waits for the person: one statement more each.
 * What is changed is marked for the index of the search, one statement more.
 * Who begins a description is offered the templates of the district and titles in use, three more.
 */
class EditorBoundsTest extends ViewTest {

    @LocalServerPort
    int port;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    StartedAnswersService answers;

    @Autowired
    EntityManagerFactory factory;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @Test
    void the_editor_keeps_few_nodes() {
        goTo(JobDescriptionRoutes.editorOf(id));

        assertThat(nodes(_get(JobDescriptionEditorView.class))).isLessThanOrEqualTo(260);
    }

    @Test
    void an_open_sentence_adds_few_nodes() {
        goTo(JobDescriptionRoutes.editorOf(id));
        var before = nodes(UI.getCurrent());

        _get(JobDescriptionEditorView.class).open("JD-HEADER");

        assertThat(nodes(UI.getCurrent()) - before).isLessThanOrEqualTo(60);
    }

    @Test
    void the_editor_opens_with_few_bytes() {
        assertThat(page().goTo(JobDescriptionRoutes.editorOf(id)).length()).isLessThanOrEqualTo(134_500);
    }

    @Test
    void the_sentences_are_sent_in_few_bytes_and_then_only_the_sections_that_changed() {
        goTo(JobDescriptionRoutes.editorOf(id));
        assertThat(sentSections().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(28_000);

        moreDuties();

        assertThat(sentSections())
                .extracting(section -> section.get("code").asString())
                .containsExactly("ESSENTIAL", "KSA");
    }

    @Test
    void the_database_is_asked_little() {
        goTo("");

        assertThat(Statements.of(factory, () -> goTo(JobDescriptionRoutes.editorOf(id))))
                .isLessThanOrEqualTo(14);
        assertThat(Statements.of(factory, this::moreDuties)).isLessThanOrEqualTo(12);
        assertThat(Statements.of(factory, () -> exports.keep(id))).isLessThanOrEqualTo(6);
        assertThat(Statements.of(factory, () -> goTo(JobDescriptionRoutes.LIST)))
                .isLessThanOrEqualTo(7);
        assertThat(Statements.of(factory, () -> goTo(AuthoringRoutes.PROFILE))).isLessThanOrEqualTo(6);
        // Some three for each room that has something for a person to do, ahead of them or changed; none for what there
        // is.
        assertThat(Statements.of(factory, () -> goTo(""))).isLessThanOrEqualTo(26);
        assertThat(Statements.of(factory, () -> goTo(JobDescriptionRoutes.NEW))).isLessThanOrEqualTo(8);
        assertThat(Statements.of(factory, () -> jobDescriptions.draft(CedarHollow.answers())))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void answers_are_kept_and_written_with_few_statements() {
        var typed = TypedAnswers.of(CedarHollow.answers());
        var first = answers.keep(answers.get(), TypedAnswers.usual());

        assertThat(Statements.of(factory, () -> answers.keep(first, typed))).isLessThanOrEqualTo(2);
        assertThat(Statements.of(factory, () -> answers.write(answers.get()))).isLessThanOrEqualTo(13);
    }

    @Test
    void a_long_list_asks_no_more_than_a_short_one() {
        for (var i = 0; i < 20; i++) {
            jobDescriptions.draft(CedarHollow.answers());
        }
        goTo(JobDescriptionRoutes.LIST);

        assertThat(Statements.of(factory, () -> GridKt._fetch(_get(Grid.class), 0, 50)))
                .isLessThanOrEqualTo(2);
    }

    private void moreDuties() {
        _click(_find(NativeButton.class, spec -> spec.withClasses("stepper")).get(1));
    }

    /** The sections that the browser would be sent now. */
    private static JsonNode sentSections() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("this.show($0, $1)"))
                .map(call -> (JsonNode) call.getParameters().get(1))
                .reduce((earlier, latest) -> latest)
                .orElseThrow();
    }

    private UidlClient page() {
        var browser = new PortalClient(port);
        browser.signIn(districts.emailIn(district, Role.SUPERINTENDENT), TwoDistricts.PASSWORD);
        return UidlClient.open(browser);
    }

    private static int nodes(Component component) {
        var nodes = new AtomicInteger();
        component.getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet());
        return nodes.get();
    }
}
