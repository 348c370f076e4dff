/** One invocation as RESTEasy Reactive sees it: the event as its request, and what becomes the response. */
package dev.apigateway.rest.request;
