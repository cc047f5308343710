package org.ctoportal.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.records.ErasurePreview.AccountFate;
import org.ctoportal.records.ErasurePreview.Refusal;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who left is forgotten: looked for in every text of the database afterwards. */
@IntegrationTest
class ErasureTest {

    @Autowired
    ErasureService erasures;

    @Autowired
    RetentionService retention;

    @Autowired
    HoldService holds;

    @Autowired
    RecordClasses classes;

    @Autowired
    RecordTrees trees;

    @Autowired
    RecycleBinService bin;

    @Autowired
    TemplateStoreService templates;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    PolicyService policies;

    @Autowired
    SelfAssessmentService assessments;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    SearchDesk searches;

    @Autowired
    CandidateService candidates;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TenantScope scope;

    @Autowired
    DataSource database;

    private DistrictId district;
    private PersonId person;
    private String email;
    private String name;

    @BeforeEach
    void enter() {
        district = districts.another("TX", CedarHollow.facts());
        person = districts.personIn(district, Role.SUPERINTENDENT);
        email = districts.emailIn(district, Role.SUPERINTENDENT);
        name = "Quentin Zarathustra-" + Long.toString(System.nanoTime(), 36);
        districts.actIn(district, Role.HR);
    }

    /** Somebody with a note of their own and a description they wrote. */
    private void former() {
        sql("update person set name = ? where id = ?", name, person.value());
        districts.actIn(district, Role.SUPERINTENDENT);
        assessments.begin(
                new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL));
        descriptions.draft(CedarHollow.answers());
        districts.actIn(district, Role.HR);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    private void sql(String statement, Object... values) {
        JdbcClient.create(database).sql(statement).params(values).update();
    }

    private void disable() {
        sql("update membership set disabled_at = utc_timestamp() where person_id = ?", person.value());
    }

    /** Every table with a text in which something stands, whatever district and column. */
    private List<String> tablesWith(String words) {
        var jdbc = JdbcClient.create(database);
        var found = new TreeSet<String>();
        jdbc
                .sql("select c.table_name, c.column_name from information_schema.columns c"
                        + " join information_schema.tables t on t.table_schema = c.table_schema"
                        + " and t.table_name = c.table_name where c.table_schema = database()"
                        + " and t.table_type = 'BASE TABLE' and c.data_type in"
                        + " ('char', 'varchar', 'text', 'mediumtext', 'longtext')")
                .query((row, at) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .stream()
                .filter(text ->
                        jdbc.sql("select count(*) from `" + text[0] + "` where locate(?, `" + text[1] + "`) > 0")
                                        .param(words)
                                        .query(Long.class)
                                        .single()
                                > 0)
                .forEach(text -> found.add(text[0]));
        return List.copyOf(found);
    }

    private List<String> recordTables() {
        return scope.call(
                district,
                "looking at what records consist of",
                () -> classes.kept().stream()
                        .flatMap(one -> trees.of(one).parts().keySet().stream())
                        .collect(Collectors.toList()));
    }

    @Test
    void nothing_is_forgotten_while_somebody_works_here_or_a_hold_covers_them() {
        former();
        var subject = erasures.subject(person);
        assertThat(erasures.preview(subject).refusals()).containsExactly(Refusal.SEATED);
        disable();
        assertThat(erasures.preview(subject).refusals()).isEmpty();
        var hold = holds.set(new SetRecordHold("Suit", "Filed", List.of(HoldScope.ofPerson(person.value()))));

        assertThatExceptionOfType(ErasureRefusedException.class)
                .isThrownBy(() -> erasures.erase(subject, "Board"))
                .satisfies(refused -> assertThat(refused.why()).containsExactly(Refusal.HELD));
        assertThat(tablesWith(name)).contains("person", "self_assessment");

        holds.lift(hold, "Settled");
        erasures.erase(subject, "Board");
        assertThat(tablesWith(name)).doesNotContain("person", "self_assessment");
    }

    @Test
    void name_and_address_are_in_no_text_any_more_but_in_records_that_are_kept_and_told_of() {
        former();
        retention.keep("interview-kit", 5, "As " + name + " said");
        disable();
        var subject = erasures.subject(person);
        assertThat(subject).isEqualTo(new ErasureSubject(name, email, person.value()));
        var before = erasures.preview(subject);
        assertThat(before.account()).isEqualTo(AccountFate.NOBODYS);
        assertThat(before.destroyed())
                .extracting(line -> line.key().className())
                .contains("self-assessment");
        assertThat(before.replaced()).containsKey("record_term");
        assertThat(before.naming()).containsEntry("job-description", 1);

        var certificate = erasures.erase(subject, "Board of May 4");

        var left = tablesWith(name);
        assertThat(left).contains("authored_document").doesNotContain("person", "record_term", "self_assessment");
        assertThat(recordTables()).containsAll(left);
        assertThat(tablesWith(email)).isSubsetOf(recordTables());
        assertThat(certificate.className()).isEqualTo(ErasureService.CLASS);
        assertThat(certificate.rules()).anyMatch(line -> line.contains("job-description"));
        assertThat(String.join(" ", certificate.records())).doesNotContain("Quentin");
        assertThat(erasures.people()).noneMatch(one -> one.id().equals(person));
        assertThat(erasures.preview(new ErasureSubject(name, email, null)).isEmpty())
                .isTrue();
    }

    /** No record, so nothing speaks for keeping the name until its time is over. */
    @Test
    void a_discarded_edition_of_templates_comes_back_without_the_name() {
        former();
        var edition = editions.derive(templates.currentFramework().id());
        parts.comment(edition, new PartId("responsibilities", "LV-R1"), "As " + name + " (" + email + ") \"said\".");
        editions.unlock(edition);
        editions.discard(edition);
        disable();
        sql("update recycled_object set removed_by = ? where district_id = ?", name, district.value());
        var subject = erasures.subject(person);
        assertThat(erasures.preview(subject).replaced()).containsEntry("recycled_object", 1);

        var certificate = erasures.erase(subject, "Board");

        assertThat(certificate.parts()).containsEntry("recycled_object", 1);
        assertThat(tablesWith(name)).doesNotContain("recycled_object");
        bin.bringBack(bin.list(PageRequest.of(0, 1)).getFirst().id());
        assertThat(editions.get(edition).comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.toString())
                        .contains("As Forgotten person " + certificate.number() + " (forgotten-")
                        .contains("\"said\".")
                        .doesNotContain(name));
    }

    /** Their claims go with them, and the facts of their pay after those. */
    @Test
    void facts_of_pay_are_destroyed_together_with_the_claims_that_need_them() {
        former();
        disable();
        var policy = policies.begin(new BeginPolicy("5190", "Recognition", Set.of()));
        sql(
                "insert into compensation_holder (version, district_id, policy_id, person_id, employee_number,"
                        + " holder_name, facts, changed_at, changed_by) values (0, ?, ?, ?, '0042', 'Ray Holt',"
                        + " '{\"left\":\"2001-01-01\"}', '2001-02-02', 'HR')",
                district.value(),
                policy.value(),
                person.value());
        sql(
                "insert into compensation_claim (version, district_id, policy_id, claimant, claimant_name, claimed_at,"
                        + " facts, status, kind, employee_number, decided_at) values (0, ?, ?, ?, 'Ray Holt',"
                        + " '2001-01-01', '{}', 'APPROVED', 'COSTS', '0042', '2001-01-01')",
                district.value(),
                policy.value(),
                person.value());

        assertThat(erasures.erase(erasures.subject(person), "Board").parts())
                .containsEntry("compensation_claim", 1)
                .containsEntry("compensation_holder", 1);
    }

    @Test
    void a_candidate_without_an_account_stays_in_the_search_as_long_as_the_search_is_kept() {
        var search = searches.begun(district);
        candidates.add(search, new WriteCandidate("Wilhelmina Xanthos", "wil@example.org", "", null));
        retention.keep("interview-kit", 5, "Wilhelmina Xanthos asked");
        var subject = new ErasureSubject("Wilhelmina Xanthos", "WIL@example.org", null);

        var preview = erasures.preview(subject);
        assertThat(preview.account()).isEqualTo(AccountFate.NONE);
        assertThat(preview.naming()).containsEntry("search", 1);

        erasures.erase(subject, "Board");
        assertThat(tablesWith("Wilhelmina Xanthos")).containsExactly("candidate");
    }

    @Test
    void an_account_that_works_elsewhere_too_loses_its_seat_alone() {
        former();
        disable();
        var other = districts.another("TX", CedarHollow.facts());
        districts.seat(email, other, Role.HR);
        districts.actIn(district, Role.HR);
        var subject = erasures.subject(person);
        assertThat(erasures.preview(subject).account()).isEqualTo(AccountFate.SEAT);

        erasures.erase(subject, "Board");

        assertThat(tablesWith(email)).contains("person");
        assertThat(JdbcClient.create(database)
                        .sql("select district_id from membership where person_id = ?")
                        .param(person.value())
                        .query(Long.class)
                        .list())
                .containsExactly(other.value());
    }

    @Test
    void any_writing_of_the_name_is_found_and_nobody_elses_is_touched() {
        former();
        disable();
        var loud = name.toUpperCase(Locale.ROOT);
        var neighbour = name + "son";
        retention.keep("interview-kit", 5, "As " + loud + " and " + neighbour + " said");
        var subject = erasures.subject(person);
        assertThat(erasures.preview(subject).replaced()).containsEntry("record_term", 1);

        var number = erasures.erase(subject, "Board").number();

        assertThat(JdbcClient.create(database)
                        .sql("select reason from record_term where district_id = ?")
                        .param(district.value())
                        .query(String.class)
                        .single())
                .isEqualTo("As Forgotten person " + number + " and " + neighbour + " said");
        assertThat(erasures.preview(new ErasureSubject(name, email, null)).replaced())
                .isEmpty();
    }

    @Test
    void somebody_with_an_account_is_not_forgotten_past_it() {
        former();

        for (var typed : List.of(
                new ErasureSubject(name.toUpperCase(Locale.ROOT), "", null),
                new ErasureSubject(name.replace("Quentin", "Qu\u00e9ntin").replace(" ", "  "), "", null),
                new ErasureSubject("Somebody Else", email, null))) {
            assertThat(erasures.preview(typed).refusals()).containsExactly(Refusal.ACCOUNT);
            assertThatExceptionOfType(ErasureRefusedException.class).isThrownBy(() -> erasures.erase(typed, "Board"));
        }
    }

    @Test
    void a_part_of_a_name_means_nobody() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ErasureSubject("Quentin", "", null));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new ErasureSubject("A B", "", null));
    }
}
