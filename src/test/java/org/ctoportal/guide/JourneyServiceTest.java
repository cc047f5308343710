package org.ctoportal.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class JourneyServiceTest {

    @Autowired
    JourneyService journeys;

    @Autowired
    JourneyMakingService making;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    InterviewKitService kits;

    @Autowired
    PostingService postings;

    @Autowired
    PolicyService policies;

    @Autowired
    PostingDesk desk;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.HR);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void each_thing_is_made_from_the_one_before_once_and_anybody_who_drafts_goes_on() {
        var id = journeys.begin(JourneyKind.HIRE, " Director 2027 ");
        var document = desk.approved(district, CedarHollow.answers());
        districts.actIn(district, Role.SUPERINTENDENT);
        journeys.takeIn(id, JourneyStep.DESCRIPTION, document.value());
        assertThat(done(id, JourneyStep.APPROVAL)).isTrue();

        making.make(id, JourneyStep.POSTING);
        making.make(id, JourneyStep.KIT);
        assertThatThrownBy(() -> making.make(id, JourneyStep.KIT)).isInstanceOf(JourneyEndedException.class);
        districts.actIn(district, Role.HR);
        making.make(id, JourneyStep.PANEL);

        assertThat(postings.list(PageRequest.of(0, 5))).hasSize(1);
        var journey = journeys.get(id);
        assertThat(journey.name()).isEqualTo("Director 2027");
        assertThat(journey.steps()).noneMatch(StepLine::makes);
        assertThat(step(journey, JourneyStep.KIT).path()).startsWith("interview-kits/");
        assertThat(journeys.open(3))
                .singleElement()
                .satisfies(one -> assertThat(one.done()).isEqualTo(journey.done()));
    }

    @Test
    void a_kit_that_is_deleted_leaves_the_journey_where_it_was_before() {
        var id = journeys.begin(JourneyKind.HIRE, "Director");
        journeys.takeIn(
                id,
                JourneyStep.DESCRIPTION,
                descriptions.draft(CedarHollow.answers()).value());
        making.make(id, JourneyStep.KIT);
        var kit = new InterviewKitId(
                journeys.existing(id, JourneyStep.KIT).getFirst().number());
        kits.delete(kit, kits.get(kit).version());

        assertThat(step(journeys.get(id), JourneyStep.KIT).makes()).isTrue();
    }

    @Test
    void nothing_of_another_district_and_nothing_after_the_end_is_taken_in() {
        var own = journeys.begin(JourneyKind.RECOGNIZE, "Stipend");
        var policy = policies.begin(new BeginPolicy("5185", "Recognition", Set.of(RecognitionCard.STIPEND)));
        districts.actIn(districts.another(Map.of()), Role.HR);
        var foreign = journeys.begin(JourneyKind.RECOGNIZE, "Stipend");
        assertThatThrownBy(() -> journeys.takeIn(foreign, JourneyStep.OPTIONS, policy.value()))
                .isInstanceOf(JourneyEndedException.class);
        assertThatThrownBy(() -> journeys.get(own)).isInstanceOf(JourneyNotFoundException.class);

        districts.actIn(district, Role.HR);
        journeys.takeIn(own, JourneyStep.OPTIONS, policy.value());
        assertThat(done(own, JourneyStep.OPTIONS)).isTrue();
        assertThatThrownBy(() -> journeys.finish(own)).isInstanceOf(JourneyEndedException.class);
        journeys.giveUp(own);
        assertThat(journeys.open(3)).isEmpty();
        assertThat(journeys.list())
                .singleElement()
                .satisfies(one -> assertThat(one.ending()).isNotNull());
        assertThatThrownBy(() -> journeys.takeIn(own, JourneyStep.OPTIONS, policy.value()))
                .isInstanceOf(JourneyEndedException.class);
    }

    private boolean done(JourneyId id, JourneyStep step) {
        return step(journeys.get(id), step).isDone();
    }

    private static StepLine step(JourneyDetails journey, JourneyStep wanted) {
        return journey.steps().stream()
                .filter(line -> line.step() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
