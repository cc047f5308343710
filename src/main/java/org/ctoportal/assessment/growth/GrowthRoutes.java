package org.ctoportal.assessment.growth;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;

/** Where growth plans and study groups live in the portal. */
public final class GrowthRoutes {

    public static final String PLAN = "growth";
    public static final String PATH = PLAN + "/path";
    public static final String WEEKS = PLAN + "/weeks";
    public static final String GROUPS = PLAN + "/groups";

    public static final String PLAN_ID = "growthPlanId";
    public static final String SHARED = PLAN + "/shared/:" + PLAN_ID;

    public static final String GROUP_ID = "studyGroupId";
    public static final String GROUP = GROUPS + "/:" + GROUP_ID;

    /** The evidence sheet as a file. */
    public static final String SHEET_FILE = "/growth/sheet/{format}";

    /** The weeks of study and the days on which goals are due, for calendars. */
    public static final String CALENDAR = "/growth/calendar";

    /** The meetings of a group, for calendars. */
    public static final String GROUP_CALENDAR = "/growth/groups/{studyGroupId}/calendar";

    private GrowthRoutes() {}

    public static String sharedOf(GrowthPlanId plan) {
        return PLAN + "/shared/" + plan.value();
    }

    /** The place of a goal in the own plan. */
    public static String goalOf(GoalId goal) {
        return PLAN + "#" + anchorOf(goal);
    }

    public static String anchorOf(GoalId goal) {
        return "goal-" + goal.value();
    }

    public static String groupOf(StudyGroupId group) {
        return GROUPS + "/" + group.value();
    }

    public static String groupCalendarOf(StudyGroupId group) {
        return groupOf(group) + "/calendar";
    }

    public static String sheetOf(DocumentFormat format) {
        return PLAN + "/sheet/" + format.name().toLowerCase(Locale.ROOT);
    }
}
