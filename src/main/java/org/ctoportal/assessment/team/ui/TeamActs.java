package org.ctoportal.assessment.team.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.assessment.team.DeleteTeamAssessment;
import org.ctoportal.identity.PersonId;

/** What those who run an assessment can do with it. Adding people and another last day may be refused, at the field. */
record TeamActs(
        SerializableConsumer<List<PersonId>> add,
        SerializableConsumer<PersonId> takeOff,
        SerializableConsumer<LocalDate> endOn,
        SerializableRunnable remind,
        SerializableRunnable close,
        SerializableConsumer<DeleteTeamAssessment> delete)
        implements Serializable {}
