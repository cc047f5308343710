package org.ctoportal.framework.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ctoportal.framework.edition.EditionDesk.DUTY;

import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two people at one edition: who may change it, who looks through it and who publishes it, on the real database. */
@IntegrationTest
class EditionReviewTest {

    @Autowired
    EditionDesk desk;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    TemplateStoreService store;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private DistrictId district;

    @BeforeEach
    void actAsTheSuperintendent() {
        district = desk.open();
    }

    @AfterEach
    void signOut() {
        desk.close();
    }

    @Asvs(21)
    @Test
    void whoever_wrote_an_edition_cannot_publish_it() {
        var id = desk.derived();
        desk.reword(id, DUTY, "Sit at the table where the district decides.");
        editions.sendToReview(id, "One duty changed.");

        assertThatExceptionOfType(OwnReviewException.class)
                .isThrownBy(() -> editions.publish(id, new Publication("One duty changed.", desk.today())));

        assertThat(editions.get(id).status()).isEqualTo(EditionStatus.IN_REVIEW);
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0");
    }

    @Asvs(18)
    @Test
    void an_edition_in_review_is_not_changed_until_it_is_given_back() {
        var id = desk.derived();
        editions.sendToReview(id, "Nothing yet.");
        districts.actIn(district, Role.HR);

        assertThatExceptionOfType(EditionClosedException.class).isThrownBy(() -> desk.reword(id, DUTY, "No."));
        editions.sendBack(id, "Please say what changes.");
        districts.actIn(district, Role.SUPERINTENDENT);

        assertThat(editions.get(id).reviewNote()).isEqualTo("Please say what changes.");
        desk.reword(id, DUTY, "Sit at the table where the district decides.");
        assertThat(editions.get(id).count(PartState.REWORDED)).isEqualTo(1);
    }

    @Test
    void nobody_else_changes_an_edition_while_somebody_does_and_everybody_can_afterwards() {
        var id = desk.derived();
        desk.reword(id, DUTY, "Sit at the table where the district decides.");
        districts.actIn(district, Role.HR);

        assertThatExceptionOfType(EditionLockedException.class)
                .isThrownBy(() -> desk.reword(id, DUTY, "Something else."))
                .satisfies(locked -> assertThat(locked.holder()).isEqualTo("SUPERINTENDENT C"));
        assertThat(editions.get(id).lockHolder()).isEqualTo("SUPERINTENDENT C");

        clock.advance(Edition.LOCK.plusSeconds(1));
        desk.reword(id, DUTY, "Something else.");
        assertThat(editions.get(id).lockHolder()).isEmpty();
    }

    @Test
    void a_change_over_words_nobody_saw_is_refused() {
        var id = desk.derived();
        var seen = desk.part(id, DUTY).part().content();
        desk.reword(id, DUTY, "Sit at the table where the district decides.");

        assertThatExceptionOfType(EditionConflictException.class)
                .isThrownBy(() -> parts.reword(id, DUTY, seen, Map.of("text", "Something else.")));
    }

    @Test
    void remarks_stay_with_their_part_until_they_are_settled() {
        var id = desk.derived();
        parts.comment(id, DUTY, "Too long?");
        districts.actIn(district, Role.HR);

        var remark = parts.comments(id).getFirst();
        assertThat(remark.writtenBy()).isEqualTo("SUPERINTENDENT C");
        parts.settle(id, remark.id());

        assertThat(parts.comments(id)).extracting(PartComment::settled).containsExactly(true);
    }

    @Test
    void who_may_not_keep_templates_cannot_begin_an_edition() {
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::derived);
    }
}
