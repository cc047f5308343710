package org.ctoportal.interview.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.preference.PreferenceClaim;
import org.ctoportal.interview.search.AddFile;
import org.ctoportal.interview.search.AdverseImpactService;
import org.ctoportal.interview.search.CandidateFileService;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateImportService;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.ClaimPreference;
import org.ctoportal.interview.search.FileKind;
import org.ctoportal.interview.search.MoveCandidates;
import org.ctoportal.interview.search.PreferenceTerms;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.StageService;
import org.ctoportal.interview.search.VeteransPreferenceService;
import org.ctoportal.interview.search.VoluntaryCategory;
import org.ctoportal.interview.search.VoluntaryGroup;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One candidate, veterans' preference (S7) and adverse impact (S8) on the screen. */
class CandidateViewTest extends ViewTest {

    @Autowired
    SearchDesk desk;

    @Autowired
    SearchService searches;

    @Autowired
    CandidateService candidates;

    @Autowired
    CandidateImportService imports;

    @Autowired
    StageService stages;

    @Autowired
    CandidateFileService files;

    @Autowired
    VeteransPreferenceService preference;

    @Autowired
    PostOffice office;

    @AfterEach
    void closeOffice() {
        office.close();
    }

    @Autowired
    AdverseImpactService impact;

    private DistrictId district = DistrictId.NONE;
    private SearchId search = new SearchId(0);

    @Test
    void a_candidate_shows_documents_history_and_what_was_asked_for() {
        begin("WI");
        var ana = desk.candidate(search, "Ana Ruiz");
        desk.bringTo(search, ana, CandidateStage.SCREENED);
        files.add(search, ana, new AddFile("../cv.exe", FileKind.RESUME, "CV".getBytes(StandardCharsets.UTF_8)));
        goTo(SearchRoutes.of(search, ana));

        assertThat(texts(H1.class)).containsExactly("C-01 Ana Ruiz");
        assertThat(texts(Anchor.class)).contains("cv.txt");
        assertThat(texts(Paragraph.class)).contains("Applied → Screened in");
    }

    @Test
    void a_claim_is_verified_with_the_proof_that_was_seen() {
        begin("MN");
        var ana = desk.candidate(search, "Ana Ruiz");
        goTo(SearchRoutes.of(search, ana));
        claim().setValue(PreferenceClaim.VETERAN);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Verified")), true);
        click("Save claim");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Proof seen")).getErrorMessage())
                .isEqualTo("Say what was seen.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Proof seen")), "DD-214 of 2026-11-02");
        click("Save claim");

        assertThat(preference.claimOf(search, ana))
                .isEqualTo(new ClaimPreference(PreferenceClaim.VETERAN, true, "DD-214 of 2026-11-02"));
    }

    @Test
    void what_is_typed_and_not_saved_stays_when_something_else_changes() {
        begin("WI");
        var ana = desk.candidate(search, "Ana Ruiz");
        goTo(SearchRoutes.of(search, ana));
        _setValue(name(), "Ana M. Ruiz");
        click("Move");
        _click(_get(_get(MoveDialog.class), Button.class, spec -> spec.withText("Move")));
        assertThat(name().getValue()).isEqualTo("Ana M. Ruiz");

        candidates.keepConfidential(search, ana, LocalDate.of(2026, 11, 3));
        click("Save person");
        assertThat(name().getValue()).isEqualTo("Ana M. Ruiz");
        assertThat(candidates.get(search, ana).name()).isEqualTo("Ana Ruiz");
        click("Save person");

        assertThat(candidates.get(search, ana).name()).isEqualTo("Ana M. Ruiz");
        assertThat(texts(H1.class)).containsExactly("C-01 Ana M. Ruiz");
    }

    @Test
    void voluntary_answers_go_in_and_are_never_shown_again() {
        begin("WI");
        var ana = desk.candidate(search, "Ana Ruiz");
        goTo(SearchRoutes.of(search, ana));
        answer().setValue(VoluntaryGroup.FEMALE);
        click("Enter answers");

        goTo(SearchRoutes.LIST);
        goTo(SearchRoutes.of(search, ana));
        assertThat(answer().getValue()).isNull();
    }

    @Test
    void voluntary_answers_are_deleted_only_when_it_is_confirmed() {
        begin("WI");
        var ana = desk.candidate(search, "Ana Ruiz");
        impact.enter(search, ana, VoluntaryGroup.FEMALE);
        goTo(SearchRoutes.of(search, ana));

        click("Delete answers");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .isEqualTo("Everything this person said of themselves is deleted. It cannot be brought back.");
        _fireCancel(_get(ConfirmDialog.class));
        assertThat(counted()).isNotEmpty();

        click("Delete answers");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(counted()).isEmpty();
    }

    private Map<String, List<Integer>> counted() {
        return impact.flow(search, VoluntaryGroup.FEMALE.category()).reached();
    }

    @Test
    void the_superintendent_reads_a_candidate_and_is_asked_for_no_answers() {
        begin("WI");
        var ana = desk.candidate(search, "Ana Ruiz");
        openIn(district, Role.SUPERINTENDENT);
        goTo(SearchRoutes.of(search, ana));

        assertThat(texts(H1.class)).containsExactly("C-01 Ana Ruiz");
        _assertNone(AnswersPanel.class);
        _assertNone(Button.class, spec -> spec.withText("Save person"));
    }

    /** Scenario S7. */
    @Test
    void preference_stands_on_a_line_of_its_own_by_rank() {
        begin("MN");
        searches.prefer(search, new PreferenceTerms(false, null, null, null));
        applicant("A", "78.40", PreferenceClaim.VETERAN);
        applicant("B", "69.50", PreferenceClaim.VETERAN);
        applicant("C", "82.00", PreferenceClaim.DISABLED_VETERAN);
        applicant("D", "88.00", PreferenceClaim.NONE);
        goTo(SearchRoutes.preferenceOf(search));

        assertThat(texts(Span.class))
                .containsSubsequence("1", "C-03 C", "82.00", "97.00", "2", "C-01 A", "78.40", "88.40")
                .containsSubsequence("3", "C-04 D", "88.00", "4", "C-02 B", "69.50")
                .contains("below passing: none added");
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("A veteran gets 10.00 points, a disabled veteran 15.00"));
    }

    /** S7.1 and S7.2, typed on the screen. */
    @Test
    void points_wait_beside_the_score_until_the_proof_is_seen() {
        begin("MN");
        searches.prefer(search, new PreferenceTerms(false, null, null, null));
        var a = desk.candidate(search, "A");
        preference.claim(search, a, new ClaimPreference(PreferenceClaim.VETERAN, false, ""));
        goTo(SearchRoutes.preferenceOf(search));
        scored().setValue(candidates.get(search, a));
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Score out of 100")), new BigDecimal("78.401"));
        click("Save score");
        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("Score out of 100"))
                        .getErrorMessage())
                .isEqualTo("A number from 0 to 100 with at most two decimals.");
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Score out of 100")), new BigDecimal("78.40"));
        click("Save score");

        assertThat(texts(Span.class))
                .containsSubsequence("C-01 A", "78.40", "pending: 10.00 held until the proof is seen", "78.40");
        assertThat(texts(ListItem.class)).anyMatch(note -> note.startsWith("The claim is not verified."));
    }

    /** S7.3. */
    @Test
    void a_finalist_who_claimed_is_rejected_with_a_written_reason_only() {
        begin("MN");
        applicant("A", "78.40", PreferenceClaim.VETERAN);
        var a = candidates.list(search).getFirst().id();
        desk.bringTo(search, a, CandidateStage.FINALIST);
        goTo(SearchRoutes.of(search, a));
        click("Move");
        stage().setValue(CandidateStage.NOT_SELECTED);
        _click(_get(_get(MoveDialog.class), Button.class, spec -> spec.withText("Move")));
        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("C-01 was a finalist and claims veterans’ preference: a written reason is needed, which is"
                        + " sent to the person and filed. Nobody was moved yet.");
        _setValue(_get(TextArea.class), "No experience with student data systems");
        _click(_get(_get(MoveDialog.class), Button.class, spec -> spec.withText("Move")));

        assertThat(texts(Paragraph.class))
                .contains("Finalist → Not selected", "No experience with student data systems");
    }

    /** S7.3: the reason goes to the person. */
    @Test
    void the_letter_with_the_reason_is_mailed_from_the_candidate() {
        office.open();
        var a = rejected("a@example.org");
        goTo(SearchRoutes.preferenceOf(search));
        assertThat(_get(Anchor.class, spec -> spec.withText("C-01 A: the letter with the reason is not sent yet"))
                        .getHref())
                .isEqualTo(SearchRoutes.of(search, a));
        goTo(SearchRoutes.of(search, a));
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Not sent yet."));
        assertThat(_get(Anchor.class, spec -> spec.withText("Letter, PDF")).getHref())
                .isEqualTo(SearchRoutes.letterOf(search, a, DocumentFormat.PDF));
        click("Send by e-mail");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Sent to a@example.org by HR C"));
        _assertNone(Button.class, spec -> spec.withText("Send by e-mail"));
        goTo(SearchRoutes.preferenceOf(search));
        assertThat(texts(Anchor.class)).noneMatch(text -> text.contains("not sent yet"));
    }

    @Test
    void without_an_address_the_letter_goes_on_paper_and_it_is_noted() {
        var a = rejected("");
        goTo(SearchRoutes.of(search, a));
        _assertNone(Button.class, spec -> spec.withText("Send by e-mail"));
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("Not sent yet, and it cannot be mailed from here"));
        click("It was posted or handed over");

        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("Sent by post or handed over, noted by HR C"));
    }

    private CandidateId rejected(String email) {
        begin("MN");
        var a = candidates.add(search, new WriteCandidate("A", email, "", null));
        preference.claim(search, a, new ClaimPreference(PreferenceClaim.VETERAN, true, "DD-214"));
        desk.bringTo(search, a, CandidateStage.FINALIST);
        desk.move(search, a, CandidateStage.NOT_SELECTED, "No experience with student data systems");
        return a;
    }

    /** S7.4: a chief technology officer heads a department. */
    @Test
    void the_head_of_a_department_is_told_to_ask_counsel() {
        begin("MN");
        applicant("A", "78.40", PreferenceClaim.VETERAN);
        goTo(SearchRoutes.preferenceOf(search));

        assertThat(_get(Checkbox.class, spec -> spec.withLabel("The position is the head of a department"))
                        .getValue())
                .isTrue();
        assertThat(texts(Span.class)).containsSubsequence("78.40", "head of a department: not applied", "78.40");
        assertThat(texts(ListItem.class))
                .anyMatch(note -> note.startsWith("Preference may not apply to the head of a department. Points are"
                        + " not applied. Confirm with counsel."));
    }

    /** S7.5. */
    @Test
    void wisconsin_says_that_nothing_is_added() {
        begin("WI");
        applicant("A", "78.40", PreferenceClaim.VETERAN);
        goTo(SearchRoutes.preferenceOf(search));

        assertThat(texts(Paragraph.class)).contains("The rules of your state give no points. Nothing is added.");
        assertThat(texts(Span.class)).contains("no rule in this state");
    }

    /** Scenario S8 whole: a hundred applicants. */
    @Test
    void the_table_of_the_scenario_stands_on_the_screen() {
        begin("WI");
        applied(VoluntaryGroup.MALE, 60, 30, 6, 1);
        applied(VoluntaryGroup.FEMALE, 40, 14, 2, 0);
        applied(VoluntaryGroup.ANOTHER_SEX, 4, 1, 0, 0);
        goTo(SearchRoutes.impactOf(search));

        assertThat(texts(Span.class))
                .containsSubsequence("1 of 60", "0.0167", "0 of 40", "0.0000", "0.00", "1.0000")
                .containsSubsequence("30 of 60", "0.5000", "14 of 40", "0.3500", "0.70", "0.1553", "1.48")
                .containsSubsequence("6 of 30", "0.2000", "2 of 14", "0.1429", "0.71", "1.0000")
                .containsSubsequence("6 of 60", "0.1000", "2 of 40", "0.0500", "0.50", "0.4705")
                .contains(
                        "Below four fifths; not statistically significant. Review the criteria of this step.",
                        "Below four fifths; the numbers are too small. One more person of this group would change the"
                                + " reading.",
                        "Below four fifths; the numbers are small.",
                        "One person was taken: not interpretable.")
                .doesNotContain("1 of 4");
        assertThat(texts(Paragraph.class)).contains("Too few to read: Another answer");
        assertThat(new String(ImpactSheet.of(impact.export(search, VoluntaryCategory.SEX)), StandardCharsets.UTF_8))
                .contains("APPLIED,SCREENED,FEMALE,40,14,0.3500,0.70,0.1553,1.48,NOT_SIGNIFICANT")
                .contains("APPLIED,SCREENED,ANOTHER_SEX,,,,,,,TOO_FEW_TO_READ");

        _setValue(_get(IntegerField.class), 15);
        assertThat(texts(Paragraph.class)).contains("The ratio would be 0.75: below four fifths.");
        _setValue(_get(IntegerField.class), 16);
        assertThat(texts(Paragraph.class)).contains("The ratio would be 0.80: four fifths or more, not flagged.");
        assertThat(texts(ListItem.class)).anyMatch(line -> line.endsWith("HR C, read the table"));
    }

    private void begin(String state) {
        district = districts.another(state, CedarHollow.facts());
        search = desk.begun(district);
        openIn(district, Role.HR);
    }

    private void applicant(String name, String score, PreferenceClaim claim) {
        var id = desk.candidate(search, name);
        candidates.score(search, id, new BigDecimal(score));
        preference.claim(
                search,
                id,
                claim == PreferenceClaim.NONE ? ClaimPreference.NONE : new ClaimPreference(claim, true, "DD-214"));
    }

    private void applied(VoluntaryGroup group, int all, int screened, int interviewed, int offered) {
        var names = new StringBuilder();
        for (var number = 1; number <= all; number++) {
            names.append(group).append(' ').append(number).append('\n');
        }
        imports.take(search, names.toString());
        List<CandidateId> ids = candidates.list(search).stream()
                .filter(one -> one.name().startsWith(group.name()))
                .map(CandidateSummary::id)
                .toList();
        ids.forEach(id -> impact.enter(search, id, group));
        move(ids.subList(0, screened), CandidateStage.SCREENED);
        move(ids.subList(0, interviewed), CandidateStage.INTERVIEWED);
        move(ids.subList(0, offered), CandidateStage.FINALIST);
        move(ids.subList(0, offered), CandidateStage.OFFERED);
    }

    private void move(List<CandidateId> ids, CandidateStage to) {
        stages.move(search, new MoveCandidates(new HashSet<>(ids), to, ""));
    }

    @SuppressWarnings("unchecked")
    private static Select<PreferenceClaim> claim() {
        return _get(Select.class, spec -> spec.withLabel("Claim"));
    }

    @SuppressWarnings("unchecked")
    private static Select<VoluntaryGroup> answer() {
        return _get(Select.class, spec -> spec.withLabel("Sex"));
    }

    @SuppressWarnings("unchecked")
    private static Select<CandidateStage> stage() {
        return _get(Select.class, spec -> spec.withLabel("To"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CandidateSummary> scored() {
        return _get(ComboBox.class, spec -> spec.withLabel("Candidate"));
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Name"));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream().map(T::getText).toList();
    }
}
