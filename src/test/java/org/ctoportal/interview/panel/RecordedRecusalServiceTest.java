package org.ctoportal.interview.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.InterviewCandidates.Interviewed;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Conflicts that human resources record for a member, and who reads why somebody stepped back. */
@IntegrationTest
class RecordedRecusalServiceTest {

    private static final String REASON = "Told me on the phone that Avery Stone is a cousin.";

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    PanelService panel;

    @Autowired
    RecordedRecusalService recusals;

    @Autowired
    DeclarationService declarations;

    @Autowired
    PanelSeatService seats;

    @Autowired
    PanelBoardService boards;

    private DistrictId district;
    private SearchId search;
    private PanelMemberId member;
    private CandidateId avery;
    private CandidateId blake;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        member = panel.add(
                search, new AddMember("Lee Novak", "", districts.personIn(district, Role.PANELIST), PanelRole.TEACHER));
        avery = screened("Avery Stone");
        blake = screened("Blake Moss");
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_recorded_recusal_counts_like_a_declared_one() {
        record(avery, REASON);

        districts.actIn(district, Role.PANELIST);
        declarations.sign(search, "I keep it to myself.", "Lee Novak");
        assertThat(declarations.seat(search).candidates().getFirst())
                .returns(Conflict.RECUSED, SeatDetails.Declared::conflict)
                .returns("HR C", SeatDetails.Declared::recordedBy);
        declare(blake, Conflict.NONE, "");

        assertThat(seats.seat(search)).returns(true, PanelSeat::admitted).returns(false, seat -> seat.mayOpen(avery));
        assertThatExceptionOfType(RefusedDeclarationException.class)
                .isThrownBy(() -> declare(avery, Conflict.NONE, ""))
                .returns(RefusedDeclarationException.Why.STEPPED_BACK, RefusedDeclarationException::why);
    }

    @Test
    void the_board_says_who_recorded_it_why_and_that_nobody_signed_it() {
        record(avery, "  " + REASON + " ");

        assertThat(boards.board(search).seats().getFirst().conflicts())
                .singleElement()
                .returns(avery, DeclaredConflict::candidate)
                .returns(REASON, DeclaredConflict::explanation)
                .returns("HR C", DeclaredConflict::recordedBy)
                .returns("", DeclaredConflict::signature);
    }

    @Test
    void explanations_are_for_those_who_keep_the_search_alone() {
        districts.actIn(district, Role.PANELIST);
        declarations.sign(search, "I keep it to myself.", "Lee Novak");
        declare(avery, Conflict.DISCLOSED, "We sat on a committee.");

        districts.actIn(district, Role.HR);
        assertThat(boards.board(search).seats().getFirst().conflicts())
                .extracting(DeclaredConflict::explanation)
                .containsExactly("We sat on a committee.");
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(boards.board(search).seats().getFirst())
                .returns(List.of(), PanelBoard.Seat::conflicts)
                .returns(Conflict.DISCLOSED, seat -> seat.declared().get(avery));
        districts.actIn(district, Role.PANELIST);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> boards.board(search));
    }

    @Test
    void it_needs_a_reason_and_is_recorded_once() {
        assertRefused(" ", RefusedDeclarationException.Why.EXPLANATION_MISSING);
        assertRefused("x".repeat(2001), RefusedDeclarationException.Why.EXPLANATION_TOO_LONG);
        record(avery, REASON);
        assertRefused(REASON, RefusedDeclarationException.Why.STEPPED_BACK);

        assertThat(recusals.candidates(search, member))
                .extracting(Interviewed::id)
                .containsExactly(blake);
    }

    @Test
    void nobody_records_for_a_stranger_or_in_another_district() {
        panel.remove(search, member);
        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> record(avery, REASON));
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> record(avery, REASON));
        districts.actIn(districts.another(CedarHollow.facts()), Role.HR);
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> record(avery, REASON));
    }

    private void assertRefused(String reason, RefusedDeclarationException.Why why) {
        assertThatExceptionOfType(RefusedDeclarationException.class)
                .isThrownBy(() -> record(avery, reason))
                .returns(why, RefusedDeclarationException::why);
    }

    private void record(CandidateId candidate, String reason) {
        recusals.record(search, new RecordRecusal(member, candidate, reason));
    }

    private void declare(CandidateId candidate, Conflict conflict, String explanation) {
        declarations.declare(search, List.of(new Declare(candidate, conflict, explanation)), "Lee Novak");
    }

    private CandidateId screened(String name) {
        var candidate = desk.candidate(search, name);
        desk.bringTo(search, candidate, CandidateStage.SCREENED);
        return candidate;
    }
}
