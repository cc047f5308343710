package org.ctoportal.interview.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.RefusedMemberException.Why;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several members from pasted lines, and what is said of members later. */
@IntegrationTest
@Tag("once")
class MemberListServiceTest {

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    PanelService panel;

    @Autowired
    MemberListService lists;

    @Autowired
    CandidateService candidates;

    private DistrictId district;
    private SearchId search;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        panel.add(search, new AddMember("Pat Reyes", "pat@example.org", null));
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void what_becomes_of_each_line_is_said_before_anybody_is_added() {
        candidates.add(search, new WriteCandidate("Robin Vale", "robin@example.org", "", null));
        var account = districts.emailIn(district, Role.PANELIST);

        var lines = lists.look(
                search,
                String.join(
                        "\n",
                        "Kim Alder, kim@example.org",
                        account,
                        "P. Reyes, PAT@example.org",
                        "Kim A., kim@example.org",
                        "Robin Vale, robin@example.org",
                        "Nobody, nowhere@",
                        "alone@example.org"));

        assertThat(lines)
                .extracting(MemberLine::number, MemberLine::name, MemberLine::account, MemberLine::problem)
                .containsExactly(
                        tuple(1, "Kim Alder", false, null),
                        tuple(2, "PANELIST C", true, null),
                        tuple(3, "P. Reyes", false, Why.ON_PANEL),
                        tuple(4, "Kim A.", false, Why.TWICE),
                        tuple(5, "Robin Vale", false, Why.APPLICANT),
                        tuple(6, "Nobody", false, Why.NO_ADDRESS),
                        tuple(7, "", false, Why.NAME_MISSING));
        assertThat(panel.members(search)).hasSize(1);
    }

    @Test
    void everybody_new_is_added_under_one_role_and_who_sits_there_is_left_alone() {
        var account = districts.emailIn(district, Role.PANELIST);

        var added = lists.take(search, "Kim Alder\nPat Reyes, pat@example.org\n" + account, PanelRole.PARENT);

        assertThat(added).isEqualTo(2);
        assertThat(panel.members(search))
                .extracting(MemberSummary::name, MemberSummary::email, MemberSummary::account, MemberSummary::role)
                .containsExactlyInAnyOrder(
                        tuple("Pat Reyes", "pat@example.org", false, null),
                        tuple("Kim Alder", "", false, PanelRole.PARENT),
                        tuple("PANELIST C", account, true, PanelRole.PARENT));
    }

    @Test
    void one_wrong_line_keeps_everybody_out() {
        assertThatExceptionOfType(RefusedMemberException.class)
                .isThrownBy(() -> lists.take(search, "Kim Alder\nNobody, nowhere@", null))
                .returns(Why.NO_ADDRESS, RefusedMemberException::why);
        assertThat(panel.members(search)).hasSize(1);
    }

    @Test
    void a_panel_is_full_in_the_middle_of_a_list() {
        var many = IntStream.rangeClosed(1, PanelService.MOST)
                .mapToObj(number -> "Member " + number)
                .collect(Collectors.joining("\n"));

        assertThat(lists.look(search, many))
                .extracting(MemberLine::problem)
                .last()
                .isEqualTo(Why.MOST);
    }

    @Test
    void a_colleague_is_invited_at_the_address_of_the_account() {
        panel.add(search, new AddMember("Lee Novak", "", districts.personIn(district, Role.PANELIST)));

        assertThat(panel.members(search))
                .extracting(MemberSummary::email)
                .contains(districts.emailIn(district, Role.PANELIST));
    }

    @Test
    void address_and_role_are_changed_later_and_no_two_members_have_one_address() {
        var kim = panel.add(search, new AddMember("Kim Alder", "", null, PanelRole.TEACHER));

        assertThatExceptionOfType(RefusedMemberException.class)
                .isThrownBy(() -> panel.change(search, kim, new ChangeMember("Pat@example.org", null)))
                .returns(Why.ON_PANEL, RefusedMemberException::why);
        panel.change(search, kim, new ChangeMember(" Kim@Example.org", PanelRole.BOARD));

        assertThat(panel.members(search))
                .filteredOn(member -> member.id().equals(kim))
                .singleElement()
                .returns("kim@example.org", MemberSummary::email)
                .returns(PanelRole.BOARD, MemberSummary::role);
    }
}
