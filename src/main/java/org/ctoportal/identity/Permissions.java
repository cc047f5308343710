package org.ctoportal.identity;

/** What somebody may do. A {@link Role} carries permissions; screens and services name the permission they ask for. */
public final class Permissions {

    /** Begin and change documents. */
    public static final String DRAFT_DOCUMENTS = "DRAFT_DOCUMENTS";

    /** Read documents in the making, and take files of them. */
    public static final String READ_DOCUMENTS = "READ_DOCUMENTS";

    /** Change what the district says of itself and what its documents take over from there. */
    public static final String KEEP_PROFILE = "KEEP_PROFILE";

    /** Make the district's own edition of the templates, review it, and choose the version in use. */
    public static final String KEEP_TEMPLATES = "KEEP_TEMPLATES";

    /** Decide who must agree to the district's documents. */
    public static final String KEEP_APPROVALS = "KEEP_APPROVALS";

    /** Add rules of the district's own to those of the portal, and end rules. */
    public static final String KEEP_RULES = "KEEP_RULES";

    /** Make postings public, correct them in public, and end them. */
    public static final String PUBLISH_POSTINGS = "PUBLISH_POSTINGS";

    /** Make interview kits. What candidates are asked is for nobody else. */
    public static final String KEEP_KITS = "KEEP_KITS";

    /** Approve interview kits that somebody else submitted, or send them back. */
    public static final String APPROVE_KITS = "APPROVE_KITS";

    /** Read searches for positions with their candidates. */
    public static final String READ_SEARCHES = "READ_SEARCHES";

    /** Begin searches, enter candidates and their documents, move them on. */
    public static final String KEEP_SEARCHES = "KEEP_SEARCHES";

    /** Decide with reasons whom a search ends with. */
    public static final String DECIDE_SEARCHES = "DECIDE_SEARCHES";

    /** Read how groups of applicants fared, in numbers of many. */
    public static final String READ_DEMOGRAPHICS = "READ_DEMOGRAPHICS";

    /** Enter what applicants say of themselves for statistics, and take the numbers away. */
    public static final String KEEP_DEMOGRAPHICS = "KEEP_DEMOGRAPHICS";

    /** Assess the own work, and keep what comes of it to oneself or share it. */
    public static final String ASSESS_SELF = "ASSESS_SELF";

    /** Keep a growth plan of one's own, and study with colleagues. */
    public static final String GROW = "GROW";

    /** Read the letters the portal writes for the district. */
    public static final String READ_OUTBOX = "READ_OUTBOX";

    /** Read the evaluations one writes or receives. */
    public static final String READ_EVALUATIONS = "READ_EVALUATIONS";

    /** Evaluate technology leaders whom one supervises. */
    public static final String WRITE_EVALUATIONS = "WRITE_EVALUATIONS";

    /** Read every evaluation of the district but one's own before it is shared. */
    public static final String OVERSEE_EVALUATIONS = "OVERSEE_EVALUATIONS";

    /** Ask others for feedback on one's own work, and read what they say together. */
    public static final String ASK_FEEDBACK = "ASK_FEEDBACK";

    /** Ask for feedback on the work of others, and decide whether an evaluation may use it. */
    public static final String KEEP_FEEDBACK = "KEEP_FEEDBACK";

    /** Ask the leadership team how it works together, see who has answered, and read the result. */
    public static final String KEEP_TEAM_ASSESSMENTS = "KEEP_TEAM_ASSESSMENTS";

    /** Read what the people of the team say of their skills together, and by name those who consent. */
    public static final String READ_SKILLS_MATRIX = "READ_SKILLS_MATRIX";

    /** Approve the law of policies that somebody else drafted. */
    public static final String REVIEW_POLICIES = "REVIEW_POLICIES";

    /** Record what the board does with policies: readings, votes, comments, adoption. */
    public static final String KEEP_ADOPTIONS = "KEEP_ADOPTIONS";

    /** Keep who is paid for a certification, prepare what goes to payroll, and approve what somebody else prepared. */
    public static final String KEEP_AWARDS = "KEEP_AWARDS";

    /** See what a certification is worth under the district's policies, and claim one's own costs. */
    public static final String CLAIM_AWARDS = "CLAIM_AWARDS";
    /** Keep the credentials one holds oneself, and what renews them. */
    public static final String HOLD_CREDENTIALS = "HOLD_CREDENTIALS";

    /** Read who in the district holds which credential. */
    public static final String READ_HOLDERS = "READ_HOLDERS";

    /** Record and verify credentials of others, and keep the district's part of the catalogue. */
    public static final String KEEP_HOLDERS = "KEEP_HOLDERS";

    /** Say who works in the district and in which roles. */
    public static final String KEEP_PEOPLE = "KEEP_PEOPLE";

    /** Decide how people of the district sign in. */
    public static final String KEEP_SIGN_IN = "KEEP_SIGN_IN";

    /** Read who did what in the district, and check that nothing of it was changed. */
    public static final String READ_AUDIT = "READ_AUDIT";

    /** Say how long records are kept, hold them, destroy what is due, and forget people who ask for it. */
    public static final String KEEP_RECORDS = "KEEP_RECORDS";

    /** Remove the sample districts of a portal that has no real one. */
    public static final String REMOVE_SAMPLES = "REMOVE_SAMPLES";

    /** Look after all districts; not a permission of any role in a district. */
    public static final String RUN_PLATFORM = "RUN_PLATFORM";

    /** {@link #DRAFT_DOCUMENTS}, as services ask for it. */
    public static final String MAY_DRAFT = "hasRole('DRAFT_DOCUMENTS')";

    /** {@link #READ_DOCUMENTS}, as services ask for it. */
    public static final String MAY_READ = "hasRole('READ_DOCUMENTS')";

    /** {@link #KEEP_PROFILE}, as services ask for it. */
    public static final String MAY_KEEP_PROFILE = "hasRole('KEEP_PROFILE')";

    /** {@link #KEEP_TEMPLATES}, as services ask for it. */
    public static final String MAY_KEEP_TEMPLATES = "hasRole('KEEP_TEMPLATES')";

    /** {@link #KEEP_APPROVALS}, as services ask for it. */
    public static final String MAY_KEEP_APPROVALS = "hasRole('KEEP_APPROVALS')";

    /** {@link #KEEP_RULES}, as services ask for it. */
    public static final String MAY_KEEP_RULES = "hasRole('KEEP_RULES')";

    /** {@link #PUBLISH_POSTINGS}, as services ask for it. */
    public static final String MAY_PUBLISH = "hasRole('PUBLISH_POSTINGS')";

    /** {@link #KEEP_KITS}, as services ask for it. */
    public static final String MAY_KEEP_KITS = "hasRole('KEEP_KITS')";

    /** {@link #APPROVE_KITS}, as services ask for it. */
    public static final String MAY_APPROVE_KITS = "hasRole('APPROVE_KITS')";

    /** {@link #READ_SEARCHES}, as services ask for it. */
    public static final String MAY_READ_SEARCHES = "hasRole('READ_SEARCHES')";

    /** {@link #KEEP_SEARCHES}, as services ask for it. */
    public static final String MAY_KEEP_SEARCHES = "hasRole('KEEP_SEARCHES')";

    /** {@link #DECIDE_SEARCHES}, as services ask for it. */
    public static final String MAY_DECIDE_SEARCHES = "hasRole('DECIDE_SEARCHES')";

    /** {@link #READ_DEMOGRAPHICS}, as services ask for it. */
    public static final String MAY_READ_DEMOGRAPHICS = "hasRole('READ_DEMOGRAPHICS')";

    /** {@link #KEEP_DEMOGRAPHICS}, as services ask for it. */
    public static final String MAY_KEEP_DEMOGRAPHICS = "hasRole('KEEP_DEMOGRAPHICS')";

    /** {@link #ASSESS_SELF}, as services ask for it. */
    public static final String MAY_ASSESS_SELF = "hasRole('ASSESS_SELF')";

    /** {@link #GROW}, as services ask for it. */
    public static final String MAY_GROW = "hasRole('GROW')";

    /** {@link #READ_OUTBOX}, as services ask for it. */
    public static final String MAY_READ_OUTBOX = "hasRole('READ_OUTBOX')";

    /** {@link #READ_EVALUATIONS}, as services ask for it. */
    public static final String MAY_READ_EVALUATIONS = "hasRole('READ_EVALUATIONS')";

    /** {@link #WRITE_EVALUATIONS}, as services ask for it. */
    public static final String MAY_WRITE_EVALUATIONS = "hasRole('WRITE_EVALUATIONS')";

    /** {@link #ASK_FEEDBACK}, as services ask for it. */
    public static final String MAY_ASK_FEEDBACK = "hasRole('ASK_FEEDBACK')";

    /** {@link #KEEP_TEAM_ASSESSMENTS}, as services ask for it. */
    public static final String MAY_KEEP_TEAM_ASSESSMENTS = "hasRole('KEEP_TEAM_ASSESSMENTS')";

    /** {@link #READ_SKILLS_MATRIX}, as services ask for it. */
    public static final String MAY_READ_SKILLS_MATRIX = "hasRole('READ_SKILLS_MATRIX')";

    /** {@link #REVIEW_POLICIES}, as services ask for it. */
    public static final String MAY_REVIEW_POLICIES = "hasRole('REVIEW_POLICIES')";

    /** {@link #KEEP_ADOPTIONS}, as services ask for it. */
    public static final String MAY_KEEP_ADOPTIONS = "hasRole('KEEP_ADOPTIONS')";

    /** {@link #KEEP_AWARDS}, as services ask for it. */
    public static final String MAY_KEEP_AWARDS = "hasRole('KEEP_AWARDS')";

    /** {@link #CLAIM_AWARDS}, as services ask for it. */
    public static final String MAY_CLAIM_AWARDS = "hasRole('CLAIM_AWARDS')";
    /** {@link #HOLD_CREDENTIALS}, as services ask for it. */
    public static final String MAY_HOLD_CREDENTIALS = "hasRole('HOLD_CREDENTIALS')";

    /** {@link #READ_HOLDERS}, as services ask for it. */
    public static final String MAY_READ_HOLDERS = "hasRole('READ_HOLDERS')";

    /** {@link #KEEP_HOLDERS}, as services ask for it. */
    public static final String MAY_KEEP_HOLDERS = "hasRole('KEEP_HOLDERS')";

    /** {@link #KEEP_PEOPLE}, as services ask for it. */
    public static final String MAY_KEEP_PEOPLE = "hasRole('KEEP_PEOPLE')";

    /** {@link #KEEP_SIGN_IN}, as services ask for it. */
    public static final String MAY_KEEP_SIGN_IN = "hasRole('KEEP_SIGN_IN')";

    /** {@link #READ_AUDIT}, as services ask for it. */
    public static final String MAY_READ_AUDIT = "hasRole('READ_AUDIT')";

    /** {@link #KEEP_RECORDS}, as services ask for it. */
    public static final String MAY_KEEP_RECORDS = "hasRole('KEEP_RECORDS')";

    /** {@link #REMOVE_SAMPLES}, as services ask for it. */
    public static final String MAY_REMOVE_SAMPLES = "hasRole('REMOVE_SAMPLES')";

    private Permissions() {}
}
