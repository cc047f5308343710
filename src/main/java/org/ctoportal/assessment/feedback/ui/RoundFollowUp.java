package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.assessment.feedback.FeedbackFollowUpService;
import org.ctoportal.assessment.feedback.FeedbackLaunchService;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.RaterId;
import org.ctoportal.shared.ui.Notices;

/** What is done with a round once people are asked; says who was written to. */
class RoundFollowUp implements Serializable {

    private final transient FeedbackLaunchService launches;
    private final transient FeedbackFollowUpService followUps;
    private final FeedbackRoundId id;

    RoundFollowUp(FeedbackLaunchService launches, FeedbackFollowUpService followUps, FeedbackRoundId id) {
        this.launches = launches;
        this.followUps = followUps;
        this.id = id;
    }

    /** {@code change} shows the round as it is after an act. */
    StandingPanel.Acts acts(SerializableConsumer<SerializableRunnable> change, SerializableConsumer<RaterId> again) {
        return new StandingPanel.Acts(
                () -> change.accept(this::remind),
                () -> change.accept(() -> launches.close(id)),
                day -> change.accept(() -> extend(day)),
                again,
                (rater, address) -> change.accept(() -> followUps.readdress(id, rater, address)));
    }

    private void remind() {
        var written = launches.remind(id);
        Notices.done(translate(written ? "assessment.feedback.reminded" : "assessment.feedback.remindedBefore"));
    }

    private void extend(LocalDate day) {
        var written = followUps.extend(id, day);
        if (launches.isCarried()) {
            Notices.done(translate(written ? "assessment.feedback.more.told" : "assessment.feedback.more.untold"));
        }
    }

    private static String translate(String key) {
        return I18NProvider.translate(key);
    }
}
