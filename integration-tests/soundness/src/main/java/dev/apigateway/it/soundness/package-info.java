/** An application that tells what its start has done for it, so that the starts can be compared. */
package dev.apigateway.it.soundness;
