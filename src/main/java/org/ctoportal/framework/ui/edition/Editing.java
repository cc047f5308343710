package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import org.ctoportal.framework.edition.EditionClosedException;
import org.ctoportal.framework.edition.EditionConflictException;
import org.ctoportal.framework.edition.EditionDetails;
import org.ctoportal.framework.edition.EditionId;
import org.ctoportal.framework.edition.EditionLockedException;
import org.ctoportal.framework.edition.EditionNotFoundException;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.shared.ui.Notices;

/** What the parts of the edition's screen share: the edition as it stands, and saving with a word when it fails. */
interface Editing extends Serializable {

    EditionDetails edition();

    /** Saves and shows what is stored then; false when it could not be, which the person has been told. */
    boolean save(Change change);

    /** Goes to the part. */
    void open(PartId part);

    EditionPartService parts();

    /** Shows what is stored; false when somebody has thrown the edition away, and then goes to the versions. */
    boolean refresh();

    /** Goes to the versions of the pack, because there is nothing left to do here. */
    void leave();

    /** One change of an edition. */
    @FunctionalInterface
    interface Change extends Serializable {
        void save(EditionPartService parts, EditionId edition);
    }

    /** Runs it; tells the person why when it cannot be. */
    static boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        } catch (EditionLockedException e) {
            Notices.problem(I18NProvider.translate("edition.problem.locked", e.holder()));
        } catch (EditionConflictException e) {
            Notices.problem(I18NProvider.translate("edition.problem.conflict"));
        } catch (EditionClosedException e) {
            Notices.problem(I18NProvider.translate("edition.problem.closed"));
        } catch (EditionNotFoundException e) {
            Notices.problem(I18NProvider.translate("edition.problem.gone"));
        }
        return false;
    }
}
