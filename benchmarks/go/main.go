// The sample as a loop of Go's standard library: what a function in Go costs without the library of AWS.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
)

type event struct {
	Body            string `json:"body"`
	IsBase64Encoded bool   `json:"isBase64Encoded"`
}

type response struct {
	StatusCode int               `json:"statusCode"`
	Headers    map[string]string `json:"headers"`
	Body       string            `json:"body"`
}

type squareRequest struct {
	Number int64 `json:"number"`
}

type squareResult struct {
	Result int64 `json:"result"`
}

func main() {
	root := "http://" + os.Getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/"
	for {
		next, err := http.Get(root + "next")
		check(err)
		answer, err := handle(next.Body)
		next.Body.Close()
		check(err)
		accepted, err := http.Post(root+next.Header.Get("Lambda-Runtime-Aws-Request-Id")+"/response",
			"application/json", bytes.NewReader(answer))
		check(err)
		_, err = io.Copy(io.Discard, accepted.Body)
		check(err)
		accepted.Body.Close()
	}
}

func handle(content io.Reader) ([]byte, error) {
	var e event
	bytes, err := io.ReadAll(content)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(bytes, &e); err != nil {
		return nil, err
	}
	body := []byte(e.Body)
	if e.IsBase64Encoded {
		if body, err = base64.StdEncoding.DecodeString(e.Body); err != nil {
			return nil, err
		}
	}
	var request squareRequest
	if err := json.Unmarshal(body, &request); err != nil {
		return nil, err
	}
	result, err := json.Marshal(squareResult{request.Number * request.Number})
	if err != nil {
		return nil, err
	}
	return json.Marshal(response{200, map[string]string{"content-type": "application/json"}, string(result)})
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
