package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.ctoportal.assessment.growth.AddEvidence;
import org.ctoportal.assessment.growth.EvidenceId;
import org.ctoportal.assessment.growth.GoalDetails;
import org.ctoportal.assessment.growth.GoalId;
import org.ctoportal.assessment.growth.GoalService;
import org.ctoportal.assessment.growth.GoalStatus;
import org.ctoportal.assessment.growth.GrowthPlanNotFoundException;
import org.ctoportal.assessment.growth.StaleGrowthPlanException;
import org.ctoportal.assessment.growth.WriteGoal;
import org.ctoportal.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Changes goals and has the plan shown as it is afterwards, with the goal it was about in view. */
class PlanDesk implements GoalDesk {

    private final transient GoalService goals;
    private final SerializableConsumer<@Nullable GoalId> show;

    PlanDesk(GoalService goals, SerializableConsumer<@Nullable GoalId> show) {
        this.goals = goals;
        this.show = show;
    }

    @Override
    public void accept(List<String> codes) {
        attempt(null, () -> goals.accept(codes));
    }

    @Override
    public void write(WriteGoal command) {
        attempt(null, () -> goals.write(command));
    }

    @Override
    public void change(GoalDetails goal, WriteGoal command) {
        attempt(goal, () -> goals.change(goal.id(), goal.version(), command));
    }

    @Override
    public void become(GoalDetails goal, GoalStatus status) {
        attempt(goal, () -> goals.become(goal.id(), status));
    }

    @Override
    public void move(GoalDetails goal, boolean up) {
        attempt(goal, () -> goals.move(goal.id(), up));
    }

    @Override
    public void remove(GoalDetails goal) {
        attempt(null, () -> goals.remove(goal.id()));
    }

    @Override
    public void add(GoalDetails goal, AddEvidence command) {
        attempt(goal, () -> goals.add(goal.id(), command));
    }

    @Override
    public void remove(GoalDetails goal, EvidenceId evidence) {
        attempt(goal, () -> goals.remove(evidence));
    }

    /** Where another window was faster, what is stored is shown instead, and it is said. */
    private void attempt(@Nullable GoalDetails goal, SerializableRunnable action) {
        try {
            action.run();
        } catch (StaleGrowthPlanException | GrowthPlanNotFoundException e) {
            Notices.problem(I18NProvider.translate("growth.stale"));
        }
        show.accept(goal == null ? null : goal.id());
    }
}
