/** Clients of AWS services. Nothing here needs the AWS SDK. */
package dev.apigateway.extension.aws;
