package org.ctoportal.compensation.cost.ui;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.compensation.cost.Assume;
import org.ctoportal.compensation.cost.CostModelDetails;
import org.ctoportal.compensation.cost.Uptake;

/** What parts of the page ask of it. */
interface CostEditing extends Serializable {

    CostModelDetails details();

    boolean mayChange();

    void assume(Assume command);

    void expect(int holders, List<Uptake.Year> years);
}
