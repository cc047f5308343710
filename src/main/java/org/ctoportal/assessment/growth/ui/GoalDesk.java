package org.ctoportal.assessment.growth.ui;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.assessment.growth.AddEvidence;
import org.ctoportal.assessment.growth.EvidenceId;
import org.ctoportal.assessment.growth.GoalDetails;
import org.ctoportal.assessment.growth.GoalStatus;
import org.ctoportal.assessment.growth.WriteGoal;

/** What can be done with the goals of a plan. Whoever shows a plan without it only reads. */
interface GoalDesk extends Serializable {

    void accept(List<String> codes);

    void write(WriteGoal command);

    void change(GoalDetails goal, WriteGoal command);

    void become(GoalDetails goal, GoalStatus status);

    void move(GoalDetails goal, boolean up);

    void remove(GoalDetails goal);

    void add(GoalDetails goal, AddEvidence command);

    void remove(GoalDetails goal, EvidenceId evidence);
}
