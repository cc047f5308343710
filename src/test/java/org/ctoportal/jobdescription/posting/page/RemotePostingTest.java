package org.ctoportal.jobdescription.posting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ctoportal.jobdescription.posting.page.SearchReading.Property;
import org.ctoportal.shared.page.PageWords;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Work from home, as people and as search engines read it. */
class RemotePostingTest {

    @Test
    void work_from_home_has_a_region_and_no_place() {
        var markup = JobPosting.of(
                posting(new Place("100 Main Street", "Cedar Hollow", "WI", "53000", Workplace.REMOTE)), "");

        assertThat(markup).containsEntry("jobLocationType", "TELECOMMUTE").doesNotContainKey("jobLocation");
        assertThat(markup.get("applicantLocationRequirements")).isEqualTo(Map.of("@type", "State", "name", "WI, USA"));
        assertThat(JobPosting.of(posting(new Place("", "", "", "", Workplace.REMOTE)), "")
                        .get("applicantLocationRequirements"))
                .isEqualTo(Map.of("@type", "Country", "name", "USA"));
    }

    @Test
    void the_page_says_the_same_and_a_search_engine_misses_no_address() {
        var html = html(new Place("100 Main Street", "Cedar Hollow", "WI", "53000", Workplace.REMOTE));

        assertThat(Jsoup.parse(html).select(".job-facts dd").eachText()).contains("Remote, from a home in WI");
        assertThat(SearchReading.of(html).missing())
                .extracting(Property::name)
                .noneMatch(name -> name.contains("ocation"));
    }

    @Test
    void work_on_site_is_asked_for_its_place() {
        var reading = SearchReading.of(html(new Place("", "Cedar Hollow", "WI", "53000")));

        assertThat(reading.missing()).extracting(Property::name).contains("jobLocation.address.streetAddress");
        assertThat(reading.properties()).extracting(Property::name).doesNotContain("jobLocationType");
    }

    @Test
    void what_was_kept_before_there_was_a_choice_is_on_site() {
        var kept = JsonMapper.builder()
                .build()
                .readValue("{\"street\":\"\",\"city\":\"\",\"state\":\"WI\",\"postalCode\":\"\"}", Place.class);

        assertThat(kept.workplace()).isEqualTo(Workplace.ON_SITE);
    }

    @Test
    void a_posting_closed_by_hand_does_not_say_when_applications_were_due() {
        var place = new Place("", "Cedar Hollow", "WI", "53000");

        assertThat(html(place, JobPage.Taking.ENDED))
                .contains("This position is closed.")
                .doesNotContain("Applications were due");
        assertThat(html(place, JobPage.Taking.PAST_DEADLINE))
                .contains("Applications were due September 30, 2026, at 4:00 p.m. Central Time.");
    }

    private static String html(Place place) {
        return html(place, JobPage.Taking.OPEN);
    }

    private static String html(Place place, JobPage.Taking taking) {
        var where = new JobPage.Where(
                "https://portal.example.org/jobs/d/2026-001", "/jobs/d", "/jobs/d/feed.atom", "/jobs/d/look.css");
        return new JobPage(posting(place), new PageWords(Locale.ENGLISH), where, taking).html();
    }

    private static PostingPage posting(Place place) {
        return new PostingPage(
                "2026-001",
                "Chief Technology Officer",
                "Cedar Hollow School District",
                "https://www.example.org/",
                ZoneId.of("America/Chicago"),
                LocalDate.of(2026, 9, 2),
                Instant.parse("2026-09-30T21:00:00Z"),
                null,
                null,
                1,
                EmploymentType.FULL_TIME,
                null,
                place,
                "",
                new Requirements("", null, false, false),
                "",
                "",
                "",
                null,
                List.of(new Part("SUMMARY", "About the work", List.of(Piece.paragraph("You lead technology.")))));
    }
}
