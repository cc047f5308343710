package org.ctoportal.wording;

import static org.ctoportal.wording.LetterTopic.ACCOUNT;
import static org.ctoportal.wording.LetterTopic.ASSESSMENT;
import static org.ctoportal.wording.LetterTopic.GROWTH;
import static org.ctoportal.wording.LetterTopic.INTERVIEW;
import static org.ctoportal.wording.LetterTopic.PAY;
import static org.ctoportal.wording.LetterTopic.PEOPLE;
import static org.ctoportal.wording.LetterTopic.WAITING;
import static org.ctoportal.wording.Placeholder.ANSWER;
import static org.ctoportal.wording.Placeholder.CANDIDATE;
import static org.ctoportal.wording.Placeholder.CHOICE;
import static org.ctoportal.wording.Placeholder.CLAUSE;
import static org.ctoportal.wording.Placeholder.CODE;
import static org.ctoportal.wording.Placeholder.COUNT;
import static org.ctoportal.wording.Placeholder.CREDENTIAL;
import static org.ctoportal.wording.Placeholder.DAY;
import static org.ctoportal.wording.Placeholder.DAYS;
import static org.ctoportal.wording.Placeholder.DISTRICT;
import static org.ctoportal.wording.Placeholder.EXPIRES;
import static org.ctoportal.wording.Placeholder.FROM;
import static org.ctoportal.wording.Placeholder.GOAL;
import static org.ctoportal.wording.Placeholder.GROUP;
import static org.ctoportal.wording.Placeholder.INVITER;
import static org.ctoportal.wording.Placeholder.ITEMS;
import static org.ctoportal.wording.Placeholder.LINK;
import static org.ctoportal.wording.Placeholder.LOCATION;
import static org.ctoportal.wording.Placeholder.NAME;
import static org.ctoportal.wording.Placeholder.PAGE;
import static org.ctoportal.wording.Placeholder.PERSON;
import static org.ctoportal.wording.Placeholder.PLACE;
import static org.ctoportal.wording.Placeholder.POLICY;
import static org.ctoportal.wording.Placeholder.POSITION;
import static org.ctoportal.wording.Placeholder.PRIVACY;
import static org.ctoportal.wording.Placeholder.PROGRAM;
import static org.ctoportal.wording.Placeholder.PURPOSE;
import static org.ctoportal.wording.Placeholder.SCOPES;
import static org.ctoportal.wording.Placeholder.SENDER;
import static org.ctoportal.wording.Placeholder.TITLE;
import static org.ctoportal.wording.Placeholder.UNTIL;
import static org.ctoportal.wording.Placeholder.VERSION;
import static org.ctoportal.wording.Placeholder.WEEKS;
import static org.ctoportal.wording.Placeholder.WHAT;
import static org.ctoportal.wording.Placeholder.WHEN;
import static org.ctoportal.wording.Placeholder.YEAR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A letter that the portal writes, with what is put into its words. */
public enum LetterKind {
    INVITATION(PEOPLE, NAME, INVITER, DISTRICT, PLACE, LINK, UNTIL),
    /** Something newly waits. */
    ASSIGNMENT(WAITING, NAME, DISTRICT, COUNT, ITEMS, CHOICE),
    /** Something is due soon, or was due. */
    DUE(WAITING, NAME, DISTRICT, COUNT, ITEMS, CHOICE),
    /** All that waits. */
    DIGEST(WAITING, NAME, DISTRICT, COUNT, ITEMS, CHOICE),

    SELF_SHARED(ASSESSMENT, NAME, SENDER, DISTRICT, PAGE),
    FEEDBACK_ASKED(ASSESSMENT, NAME, SENDER, PERSON, LINK, CODE, DAY, PRIVACY),
    /** To everybody alike: whoever sees who gets one must not learn who answered. */
    FEEDBACK_REMINDER(ASSESSMENT, NAME, SENDER, PERSON, LINK, CODE, DAY, PRIVACY),
    /** The same to everybody, as a reminder is. */
    FEEDBACK_MORE_TIME(ASSESSMENT, NAME, SENDER, PERSON, LINK, CODE, DAY, PRIVACY),
    TEAM_ASKED(ASSESSMENT, NAME, SENDER, DISTRICT, PURPOSE, DAY, PRIVACY, PAGE),
    TEAM_REMINDER(ASSESSMENT, NAME, SENDER, DISTRICT, PURPOSE, DAY, PRIVACY, PAGE),
    /** The last day has moved. */
    TEAM_LAST_DAY(ASSESSMENT, NAME, SENDER, DISTRICT, PURPOSE, DAY, PRIVACY, PAGE),
    TEAM_DELETED(ASSESSMENT, NAME, SENDER, DISTRICT, PURPOSE),
    /** A mid-year check, an evaluation, or a corrected edition of one. */
    EVALUATION_SHARED(ASSESSMENT, NAME, SENDER, DISTRICT, WHAT, YEAR, PAGE),

    GOAL_DUE(GROWTH, NAME, DISTRICT, GOAL, WHEN, PAGE),
    GOAL_OVERDUE(GROWTH, NAME, DISTRICT, GOAL, WHEN, PAGE),
    PLAN_SHARED(GROWTH, NAME, SENDER, DISTRICT, PAGE),
    STUDY_GROUP(GROWTH, NAME, SENDER, DISTRICT, GROUP, WEEKS, DAY, PAGE),

    CREDENTIAL_EXPIRES(PAY, NAME, DISTRICT, CREDENTIAL, DAYS, DAY, PAGE),
    /** To somebody who keeps the directory, about a holder whom the portal cannot reach. */
    CREDENTIAL_OF_OTHER(PAY, NAME, DISTRICT, PERSON, CREDENTIAL, DAYS, DAY, PAGE),
    POLICY_ADOPTED(PAY, NAME, DISTRICT, POLICY, TITLE, DAY, FROM, CREDENTIAL, PAGE),
    POLICY_REVISED(PAY, NAME, DISTRICT, POLICY, TITLE, VERSION, DAY, FROM, CREDENTIAL, PAGE),
    POLICY_RETIRED(PAY, NAME, DISTRICT, POLICY, TITLE, DAY, CREDENTIAL, PAGE),
    POLICY_REVIEW(PAY, NAME, DISTRICT, POLICY, TITLE, DAY, PAGE),
    COMMENT_ANSWER(PAY, NAME, DISTRICT, POLICY, ANSWER),
    PAY_STOPS(PAY, NAME, DISTRICT, TITLE, CREDENTIAL, EXPIRES, CLAUSE, DAY, PAGE),
    /** To whoever keeps awards. */
    PAY_STOPS_STAFF(PAY, NAME, DISTRICT, TITLE, ITEMS, PAGE),

    /** The code of somebody on a panel. */
    PANEL_CODE(INTERVIEW, NAME, DISTRICT, POSITION, LINK, CODE, UNTIL),
    PANEL_INVITED(INTERVIEW, NAME, SENDER, DISTRICT, POSITION, CANDIDATE, WHEN, LOCATION),
    PANEL_CHANGED(INTERVIEW, NAME, SENDER, DISTRICT, POSITION, CANDIDATE, WHEN, LOCATION),
    PANEL_CANCELLED(INTERVIEW, NAME, SENDER, DISTRICT, POSITION, CANDIDATE, WHEN),
    CANDIDATE_INVITED(INTERVIEW, NAME, SENDER, DISTRICT, POSITION, WHEN, LOCATION),
    CANDIDATE_CHANGED(INTERVIEW, NAME, SENDER, DISTRICT, POSITION, WHEN, LOCATION),
    CANDIDATE_CANCELLED(INTERVIEW, NAME, SENDER, DISTRICT, POSITION, WHEN),

    PASSWORD_LINK(ACCOUNT, NAME, LINK),
    PASSWORD_CHANGED(ACCOUNT, NAME),
    FACTOR_ON(ACCOUNT, NAME),
    FACTOR_OFF(ACCOUNT, NAME),
    /** A recovery code was used. */
    FACTOR_RECOVERED(ACCOUNT, NAME, COUNT),
    /** Somebody else took the second factor away. */
    FACTOR_RESET(ACCOUNT, NAME, SENDER, DISTRICT),
    TOKEN_MADE(ACCOUNT, NAME, DISTRICT, PROGRAM, UNTIL, SCOPES);

    private final LetterTopic topic;
    private final List<Placeholder> placeholders;

    LetterKind(LetterTopic topic, Placeholder... placeholders) {
        this.topic = topic;
        this.placeholders = List.of(placeholders);
    }

    public LetterTopic topic() {
        return topic;
    }

    /** The only ones its words may name. */
    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /**
     * Whether a district may put words of its own in the place of the portal's. Letters about an account warn its owner of
     * whoever may be at it, of an administrator of the district as well: they say the same everywhere.
     */
    public boolean isWorded() {
        return topic != ACCOUNT;
    }

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those a district may word. */
    public static List<LetterKind> worded() {
        return Stream.of(values()).filter(LetterKind::isWorded).toList();
    }

    public static Optional<LetterKind> find(String code) {
        return worded().stream().filter(letter -> letter.code().equals(code)).findFirst();
    }
}
