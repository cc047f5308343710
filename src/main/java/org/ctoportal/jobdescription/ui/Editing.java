package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.ItemChoice;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.MemoAnswers;
import org.ctoportal.jobdescription.Option;

/** What the parts of the editor can ask of it. */
interface Editing extends Serializable {

    JobDescriptionDraft draft();

    /** Shows what is stored by now. */
    void show(JobDescriptionDraft stored);

    /** Shows what is stored now, after a change somewhere else. */
    JobDescriptionDraft reload();

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

    /** Keeps a revision for export; throws {@code IncompleteDocumentException} while values are missing. */
    int keep();

    List<RevisionSummary> revisions();

    /** Gives the draft the content and the templates of a revision. */
    void goBack(int revision);

    /** What the memo to the board says beyond the description. */
    MemoAnswers memo();

    /** What the memo needs of the description and of the district's profile. */
    List<Blank> missingInMemo();

    /** Keeps it and gives back what is kept; {@code seen} is what was kept before. */
    MemoAnswers keepMemo(MemoAnswers seen, MemoAnswers answers);

    ZoneId zone();
}
