package org.ctoportal.jobdescription.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.Publication;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.posting.Refusal.Reason;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that a license binds to a district are not put before the public, on the real database. */
@IntegrationTest
class LicensedPostingTest {

    private static final String DUTY = "LV-R1";

    @Autowired
    PostingDesk desk;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    PackShelf shelf;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;

    @BeforeEach
    void found() {
        district = districts.another(CedarHollow.facts());
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void a_posting_with_words_of_others_is_refused_and_names_them() {
        useLicensedWords();

        var posting = desk.ready(district);

        assertThat(posting.refusals()).containsExactly(new Refusal(Reason.LICENSED_WORDS, DUTY));
        assertThatThrownBy(() -> desk.publish(posting, "")).isInstanceOf(RefusedPostingException.class);
    }

    private void useLicensedWords() {
        districts.actIn(district, Role.SUPERINTENDENT);
        var id = editions.derive(shelf.newest(PackKind.FRAMEWORK));
        parts.source(
                id,
                new PartId("responsibilities", DUTY),
                new Origin(
                        DUTY,
                        Origin.Kind.LICENSED,
                        "",
                        "Members only",
                        "A publisher",
                        null,
                        null,
                        List.of(),
                        List.of()));
        editions.sendToReview(id, "One duty is of others.");
        districts.actIn(district, Role.HR);
        editions.publish(id, new Publication("One duty is of others.", desk.today()));
    }
}
