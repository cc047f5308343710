package org.ctoportal.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.KitDesk;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Which kit a search asks by, and scenario S3.5: what is settled once the first interview has started. */
@IntegrationTest
class FrozenKitServiceTest {

    @Autowired
    FrozenKitService frozen;

    @Autowired
    InterviewKitService kits;

    @Autowired
    KitApprovalService approvals;

    @Autowired
    SearchService searches;

    @Autowired
    SearchDesk desk;

    @Autowired
    KitDesk kitDesk;

    @Autowired
    PostingDesk postings;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private SearchId search;
    private DocumentId document;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        document = searches.get(search).document();
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_search_has_no_kit_until_one_is_frozen() {
        kits.make(new MakeKit(document, KitSpan.EVERY_SKILL));

        assertThat(frozen.frozenFor(document)).isEmpty();
        assertThat(frozen.of(search)).isEmpty();
        assertThatExceptionOfType(KitClosedException.class).isThrownBy(() -> frozen.begin(search));
    }

    @Test
    void a_search_asks_by_the_kit_frozen_for_its_job_description() {
        var kit = freeze();

        assertThat(frozen.frozenFor(document)).isEqualTo(frozen.of(search)).hasValueSatisfying(found -> {
            assertThat(found.kit()).isEqualTo(kit.id());
            assertThat(found.edition()).isEqualTo(1);
            assertThat(found.seal()).isEqualTo(kit.content().seal());
            assertThat(found.content()).isEqualTo(kit.content());
            assertThat(found.begunAt()).isNull();
            assertThat(found.questions())
                    .allSatisfy(question ->
                            assertThat(found.anchors(question.code())).hasSize(5))
                    .allSatisfy(question -> assertThat(found.area(question)).isNotEmpty());
        });
    }

    @Test
    void a_kit_that_was_made_from_a_draft_is_not_submitted_before_the_description_is_approved_and_then_follows_it() {
        districts.actIn(district, Role.SUPERINTENDENT);
        var drafted = descriptions.draft(CedarHollow.answers());
        var kit = kits.make(new MakeKit(drafted, KitSpan.EVERY_SKILL));
        assertThatExceptionOfType(DescriptionNotApprovedException.class)
                .isThrownBy(() -> approvals.submit(kit, kits.get(kit).version()));
        assertThat(kits.get(kit).standing().isDraft()).isTrue();
        postings.approve(district, drafted);
        districts.actIn(district, Role.HR);
        var begun = searches.begin(drafted);

        kitDesk.frozen(district, kit);

        assertThat(frozen.of(begun)).hasValueSatisfying(found -> {
            assertThat(found.kit()).isEqualTo(kit);
            assertThat(found.revision()).isEqualTo(searches.get(begun).revision());
        });
    }

    /** Two people open scoring in the same moment: the second one's reading is older than what the first one did. */
    @Test
    void who_begins_in_the_same_moment_is_told_and_nothing_breaks() {
        freeze();
        var outer = new TransactionTemplate(transactions);
        var inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() -> outer.executeWithoutResult(status -> {
                    searches.get(search);
                    inner.executeWithoutResult(other -> frozen.begin(search));
                    frozen.begin(search);
                }));
        assertThat(frozen.of(search))
                .hasValueSatisfying(found -> assertThat(found.begunAt()).isNotNull());
    }

    @Test
    void a_kit_that_is_changed_again_is_none() {
        var kit = freeze();
        approvals.reopen(kit.id(), kit.version(), "A duty was added");

        assertThat(frozen.of(search)).isEmpty();
    }

    @Test
    void once_the_first_interview_has_started_no_reason_opens_the_kit() {
        var kit = freeze();
        frozen.begin(search);
        var started = kits.get(kit.id());

        assertThat(started.standing().status()).isEqualTo(KitStatus.IN_USE);
        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() -> approvals.reopen(kit.id(), started.version(), "A flawed question"));
        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() ->
                        kits.change(kit.id(), started.version(), new WriteKit(started.title(), started.content())));
    }

    @Test
    void a_search_keeps_the_edition_it_began_with() {
        var kit = freeze();
        var begun = frozen.begin(search);
        freeze();

        assertThat(begun.kit()).isEqualTo(kit.id());
        assertThat(frozen.begin(search).kit()).isEqualTo(kit.id());
        assertThat(frozen.of(search)).hasValueSatisfying(found -> {
            assertThat(found.kit()).isEqualTo(kit.id());
            assertThat(found.begunAt()).isNotNull();
        });
    }

    @Test
    void a_second_search_may_ask_by_the_same_kit() {
        freeze();
        frozen.begin(search);
        var second = searches.begin(document);

        assertThat(frozen.begin(second).kit()).isEqualTo(frozen.begin(search).kit());
    }

    @Test
    void another_district_finds_nothing() {
        freeze();
        districts.actInSecond(Role.HR);

        assertThat(frozen.of(search)).isEmpty();
        assertThat(frozen.frozenFor(document)).isEmpty();
        assertThatExceptionOfType(KitClosedException.class).isThrownBy(() -> frozen.begin(search));
    }

    private InterviewKitDetails freeze() {
        return kitDesk.frozen(district, kits.make(new MakeKit(document, KitSpan.EVERY_SKILL)));
    }
}
