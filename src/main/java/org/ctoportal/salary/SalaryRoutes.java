package org.ctoportal.salary;

/** Where salary schedules live in the portal. */
public final class SalaryRoutes {

    public static final String ID = "scheduleId";
    public static final String LIST = "salary-schedules";
    public static final String EDITOR = LIST + "/:" + ID;

    private SalaryRoutes() {}

    public static String editorOf(SalaryScheduleId id) {
        return LIST + "/" + id.value();
    }
}
