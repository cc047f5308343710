package org.ctoportal.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.search.FindingService;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.IndexDesk;
import org.ctoportal.testing.DatabaseProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches of a district with 10,000 job descriptions of six pages in its index. One is written and read by the portal; the
 * index of the others is written where it is stored, with its words, most of which they share, and words of their own
 * that are the rarer the later they stand in a list of 20,000.
 */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.demo=true",
            "portal.data-folder=target/bench/finding",
            "portal.base-url=http://localhost:8080",
            "portal.key=5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
            "portal.search.pause=1d",
            "management.server.port=0"
        })
@ActiveProfiles(resolver = DatabaseProfile.class)
class FindingBench {

    private static final int DESCRIPTIONS = 10_000;
    private static final int WORDS = 660;
    private static final int OWN_WORDS = 20_000;
    private static final int ROUNDS = 40;
    private static final int TOGETHER = 10;

    /** The entries of the bench have numbers no document has. */
    private static final long FROM = 10_000_000;

    private static final List<String> LEVELS = List.of(
            "Chief",
            "Deputy Chief",
            "Director of",
            "Assistant Director of",
            "Coordinator of",
            "Manager of",
            "Lead",
            "Head of");
    private static final List<String> FIELDS = List.of(
            "Technology",
            "Information Systems",
            "Network Services",
            "Data and Privacy",
            "Digital Learning",
            "Cybersecurity",
            "Instructional Technology",
            "Infrastructure",
            "Student Information",
            "Device Support",
            "Innovation",
            "Media Services");
    private static final List<String> SYLLABLES = List.of(
            "ba", "con", "der", "fi", "gra", "hol", "in", "ju", "kel", "lo", "mar", "ne", "or", "pre", "qui", "ran",
            "sto", "ti", "un", "ver", "wal", "ex", "yo", "zen", "al", "ber", "cha", "dis", "en", "fer");

    private static final DraftJobDescription ANSWERS = new DraftJobDescription(
            "Chief Technology Officer",
            "Superintendent",
            260,
            new BigDecimal("112500"),
            new BigDecimal("133729"),
            List.of(new DirectReport(4, "technician", false)),
            CetlStance.ATTAIN);

    @Autowired
    DemoPeople people;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    FindingService finding;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    private final Random random = new Random(1);

    @BeforeEach
    void fill() {
        var superintendent = people.list().stream()
                .filter(person -> person.role().equals(Role.SUPERINTENDENT.name()))
                .findFirst()
                .flatMap(person -> people.enter(person.id()))
                .orElseThrow();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                superintendent, null, superintendent.getAuthorities())));
        var district = superintendent.districtId();
        var begin = System.nanoTime();
        fill(district, first(district));
        Results.note("index of 10,000 descriptions filled", "s", (System.nanoTime() - begin) / 1e9);
        Results.note(
                "words of entries in it",
                "rows",
                count("select count(*) from search_word where district_id = ?", district));
        Results.note(
                "different words",
                "words",
                count("select count(distinct word) from search_word where district_id = ?", district));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void words_among_ten_thousand() throws Exception {
        note("one rare word", "9999");
        note("one word that is in every one", "technology");
        note("three words that are in every one", "superintendent safety technology");
        note("eight words that are in every one", "technology networks staff students data budget board policy");
        note("the beginning of a word in every one", "tech");
        note("two letters", "te");
        note("two letters that most words begin with", "co");
        note("a common word and two letters", "technology di");
        note("one letter wrong in one word", "tecnology ");
        note("mistakes in three words", "tecnology ofifcer cordinator ");
        note("a mistake and a rare word", "chief tecnology 9998");
        note("a mistake in what is being typed", "superintendnt of sch");
        note("nothing there", "xylophone quartzite");
        note("page 2 of all of a kind", () -> finding.find("technology", FoundKind.JOB_DESCRIPTION, 1));
        note("page 200 of all of a kind", () -> finding.find("technology", FoundKind.JOB_DESCRIPTION, 199));
        note("page 200 of two letters", () -> finding.find("te", FoundKind.JOB_DESCRIPTION, 199));
    }

    private void note(String what, String words) throws Exception {
        note(what, () -> finding.find(words));
    }

    private static void note(String what, Rounds.Work work) throws Exception {
        var millis = Rounds.millis(ROUNDS, work);
        Results.note("search of 10,000: " + what, "ms", millis);
        Results.note("the same, 95th percentile", "ms", Results.percentile(millis, 95));
    }

    private long count(String sql, DistrictId district) {
        return JdbcClient.create(database)
                .sql(sql)
                .param(district.value())
                .query(Long.class)
                .single();
    }

    /** The entry of a description that the portal wrote and read. */
    private long first(DistrictId district) {
        var document = descriptions.draft(ANSWERS);
        beans.createBean(IndexDesk.class).bringUpToDate(district);
        return JdbcClient.create(database)
                .sql("select id from search_entry where district_id = ? and kind = 'JOB_DESCRIPTION' and number = ?")
                .params(district.value(), document.value())
                .query(Long.class)
                .single();
    }

    private void fill(DistrictId district, long first) {
        var shared = JdbcClient.create(database)
                .sql("select word from search_word where district_id = ? and entry_id = ? order by word")
                .params(district.value(), first)
                .query(String.class)
                .list();
        var own = ownWords();
        var transaction = new TransactionTemplate(transactions);
        for (var from = 1; from <= DESCRIPTIONS; from += TOGETHER) {
            var some = from;
            transaction.executeWithoutResult(status -> fill(district, first, some, shared, own));
        }
    }

    private void fill(DistrictId district, long first, int from, List<String> shared, List<String> own) {
        var rows = new ArrayList<String>();
        for (var i = from; i < from + TOGETHER; i++) {
            var title = LEVELS.get(i % LEVELS.size()) + " " + FIELDS.get(i % FIELDS.size()) + " " + i;
            var words = words(shared, own);
            var entry = entry(district, first, FROM + i, title, String.join(" ", words));
            var inTitle = Arrays.stream(title.toLowerCase(Locale.ROOT).split(" "))
                    .filter(word -> !Set.of("of", "and").contains(word))
                    .collect(Collectors.toSet());
            inTitle.forEach(word -> rows.add(row(district, entry, word, true)));
            words.stream()
                    .filter(word -> !inTitle.contains(word))
                    .forEach(word -> rows.add(row(district, entry, word, false)));
        }
        JdbcClient.create(database)
                .sql(rows.stream()
                        .collect(Collectors.joining(
                                ",", "insert into search_word (district_id, entry_id, word, in_title) values ", "")))
                .update();
    }

    private static String row(DistrictId district, long entry, String word, boolean inTitle) {
        return "(" + district.value() + "," + entry + ",'" + word + "'," + inTitle + ")";
    }

    private long entry(DistrictId district, long first, long number, String title, String words) {
        JdbcClient.create(database)
                .sql(
                        "insert into search_entry (district_id, kind, number, title, words, route, permission, owner, scope,"
                                + " changed_at) select district_id, kind, ?, ?, concat(words, ' ', ?), concat('job-descriptions/', ?),"
                                + " permission, owner, scope, changed_at - interval ? minute from search_entry where district_id = ?"
                                + " and id = ?")
                .params(number, title, words, number, random.nextInt(500_000), district.value(), first)
                .update();
        return JdbcClient.create(database)
                .sql("select id from search_entry where district_id = ? and kind = 'JOB_DESCRIPTION' and number = ?")
                .params(district.value(), number)
                .query(Long.class)
                .single();
    }

    /** Nine of ten words of the templates, and words of its own: the one at place n comes n times more rarely than the first. */
    private Set<String> words(List<String> shared, List<String> own) {
        var words = shared.stream()
                .filter(word -> random.nextInt(10) > 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        while (words.size() < WORDS) {
            words.add(own.get((int) Math.pow(OWN_WORDS, random.nextDouble()) - 1));
        }
        return words;
    }

    private List<String> ownWords() {
        var words = new LinkedHashSet<String>();
        while (words.size() < OWN_WORDS) {
            words.add(random.ints(2 + random.nextInt(3), 0, SYLLABLES.size())
                    .mapToObj(SYLLABLES::get)
                    .collect(Collectors.joining()));
        }
        return List.copyOf(words);
    }
}
