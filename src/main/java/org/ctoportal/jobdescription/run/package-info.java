/** Many job descriptions brought along to the templates in use, one after the other, on the side. */
@NullMarked
package org.ctoportal.jobdescription.run;

import org.jspecify.annotations.NullMarked;
