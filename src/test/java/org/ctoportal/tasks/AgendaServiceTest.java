package org.ctoportal.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.DecisionService;
import org.ctoportal.authoring.approval.Verdict;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AgendaServiceTest {

    @Autowired
    AgendaService agendas;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    ApprovalService approvals;

    @Autowired
    DecisionService decisions;

    @Autowired
    TwoDistricts districts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    EntityManagerFactory factory;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void what_was_sent_back_waits_for_whoever_drafted_it_with_its_open_remarks_and_for_nobody_else() {
        districts.actIn(district, Role.SUPERINTENDENT);
        var id = descriptions.draft(CedarHollow.answers());
        var approval = approvals.submit(id, "");
        districts.actIn(district, Role.HR);
        assertThat(agendas.waiting(10).waiting()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WaitingKind.DECIDE);
            assertThat(item.since()).isNotNull();
        });
        decisions.decide(
                approval,
                new Decide(Verdict.CHANGES_REQUESTED, currentUser.get().name(), "The duties are too many."));
        assertThat(agendas.waiting(10).waiting()).isEmpty();

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(agendas.waiting(10).waiting()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WaitingKind.FINISH);
            assertThat(item.path()).isEqualTo(JobDescriptionRoutes.editorOf(id));
            assertThat(item.words().arguments()).contains(1L);
        });
    }

    @Test
    void nobody_is_told_of_what_they_cannot_open_or_of_another_district() {
        districts.actIn(district, Role.SUPERINTENDENT);
        approvals.submit(descriptions.draft(CedarHollow.answers()), "");
        assertThat(agendas.today(10, 5).changed()).hasSize(1);

        districts.actIn(district, Role.PANELIST);
        assertThat(agendas.today(10, 5).changed()).isEmpty();
        assertThat(agendas.waiting(10).waiting()).isEmpty();

        districts.actIn(districts.another(Map.of()), Role.HR);
        assertThat(agendas.today(10, 5).changed()).isEmpty();
        assertThat(agendas.waiting(10).waiting()).isEmpty();
    }

    @Test
    void more_that_waits_is_no_more_statements() {
        districts.actIn(district, Role.SUPERINTENDENT);
        approvals.submit(descriptions.draft(CedarHollow.answers()), "");
        districts.actIn(district, Role.HR);
        var one = Statements.of(factory, () -> agendas.today(6, 5));
        districts.actIn(district, Role.SUPERINTENDENT);
        for (var i = 0; i < 3; i++) {
            approvals.submit(descriptions.draft(CedarHollow.answers()), "");
        }
        districts.actIn(district, Role.HR);

        assertThat(Statements.of(factory, () -> agendas.today(6, 5))).isEqualTo(one);
        assertThat(agendas.today(2, 5).waiting()).hasSize(2);
        assertThat(agendas.today(2, 5).more()).isTrue();
    }
}
