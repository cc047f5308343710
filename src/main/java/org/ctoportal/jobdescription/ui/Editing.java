package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.EmphasisSheet;
import org.ctoportal.jobdescription.ItemChoice;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.MemoAnswers;
import org.ctoportal.jobdescription.Option;
import org.ctoportal.salary.SalaryScheduleDetails;

/** What the parts of the editor can ask of it. */
interface Editing extends Serializable {

    JobDescriptionDraft draft();

    boolean mayChange();

    /** Saves the change and shows what follows from it; false when it was not saved. */
    boolean save(Change change);

    /** Fills a variable in; says in words what is wrong, or nothing when it is stored. */
    Optional<String> fill(String variable, String seen, String value);

    /** Saves other answers; throws {@code AnswersException} when one cannot be used. */
    void answer(DraftJobDescription wanted);

    void typing();

    /** What was typed is what is stored already. */
    void unchanged();

    /** What was said so far is about {@code typed}; by now the browser may have more in {@code field}. */
    void heard(Component field, String typed);

    /** Something typed cannot be kept; its field says why. */
    void refused();

    /** Opens one sentence for editing, or closes the open one when {@code code} is empty. */
    void open(String code);

    List<ItemChoice> choices(String section);

    List<Blank> blanks(String clause);

    List<Option> options();

    /** The salary schedules the position can be paid by, with the one it is paid by. */
    List<SalaryScheduleDetails> schedules();

    /** Keeps a revision for export; throws {@code IncompleteDocumentException} while values are missing. */
    int keep();

    List<RevisionSummary> revisions();

    /** Gives the draft the content and the templates of a revision. */
    void goBack(int revision);

    /** Puts a finding right with the clause its rule suggests; with none, by taking words out. */
    void fix(String rule, String clause);

    /** Lets a warning stand. */
    void waive(String rule, String reason);

    /** Opens a warning again that was let stand. */
    void revoke(String rule);

    /** The questions that weigh the skills; none where the templates have none. */
    Optional<EmphasisSheet> emphasis();

    /** Gives the description the duties that follow from these answers; {@code seen} are the answers there were. */
    void emphasize(Map<String, String> seen, Map<String, String> answers);

    /** What the memo to the board says beyond the description. */
    MemoAnswers memo();

    /** Keeps it and gives back what is kept; {@code seen} is what was kept before. */
    MemoAnswers keepMemo(MemoAnswers seen, MemoAnswers answers);

    /** Titles of the position in use among districts. */
    List<String> titles();

    ZoneId zone();
}
