// The server at its ends: framing, threads, cancellation, how it ends.
#include "language_server/serve.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "language_server/message_queue.h"

namespace attain {
namespace {

struct Served {
  int status;
  std::vector<Json> messages;

  const Json* ResponseTo(const Json& id) const {
    for (const Json& message : messages) {
      if (message.contains("id") && message.at("id") == id && !message.contains("method"))
        return &message;
    }
    return nullptr;
  }
};

/// Serves `input`, `piece` bytes at a time.
Served ServeText(const std::string& input, std::size_t piece = 1000) {
  const MemoryReader files;
  std::string output;
  std::size_t at = 0;
  const ServerEnds ends{
      [&](std::span<char> into) {
        const std::size_t count = std::min({into.size(), piece, input.size() - at});
        std::memcpy(into.data(), input.data() + at, count);
        at += count;
        return count;
      },
      [&](std::string_view text) -> Status {
        output += text;
        return Done{};
      }};
  Served served{Serve({files, *Date::FromParts(2026, 11, 26), "0.0.0"}, ends), {}};
  std::size_t read = 0;
  MessageReader reader([&](std::span<char> into) {
    const std::size_t count = std::min(into.size(), output.size() - read);
    std::memcpy(into.data(), output.data() + read, count);
    read += count;
    return count;
  });
  while (const auto body = reader.Next()) served.messages.push_back(Json::parse(*body));
  return served;
}

std::string Message(const std::string& method, const Json& params, const Json& id = nullptr) {
  Json message = {{"jsonrpc", "2.0"}, {"method", method}, {"params", params}};
  if (!id.is_null()) message["id"] = id;
  return Frame(message.dump());
}

std::string Begin() {
  return Message("initialize", {{"capabilities", Json::object()}}, 1) +
         Message("initialized", Json::object());
}
std::string End() { return Message("shutdown", nullptr, "end") + Message("exit", nullptr); }

TEST_CASE("shutdown and exit end the server well, whatever the pieces of the input") {
  for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{100'000}}) {
    const Served served = ServeText(Begin() + End(), piece);
    CHECK(served.status == 0);
    REQUIRE(served.messages.size() == 2);
    CHECK(served.messages[0].at("result").at("serverInfo").at("name") == "attain");
    CHECK(served.messages[1].at("result").is_null());
  }
}

TEST_CASE("the input may end, or the editor leave without a word") {
  CHECK(ServeText("").status == 1);
  CHECK(ServeText(Begin()).status == 1);
  CHECK(ServeText(Begin() + Message("exit", nullptr)).status == 1);
  CHECK(ServeText(Begin() + "Content-Length: 100\r\n\r\n{").status == 1);
}

TEST_CASE("headers in any form") {
  const std::string body = R"({"jsonrpc":"2.0","id":7,"method":"nothing"})";
  const std::string size = std::to_string(body.size());
  for (const std::string& header :
       {"Content-Length: " + size + "\r\n\r\n", "content-length:" + size + "\n\n",
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: " + size +
            "\r\n\r\n"}) {
    const Served served = ServeText(Begin() + header + body + End());
    CHECK(served.status == 0);
    REQUIRE(served.ResponseTo(7) != nullptr);
    CHECK(served.ResponseTo(7)->at("error").at("code") == kMethodNotFound);
  }
}

TEST_CASE("what is no message is answered, and what comes behind it, too") {
  for (const std::string& wrong :
       {Frame("{"), Frame("[1]"), Frame("\xff"), std::string("Content-Length: many\r\n\r\n"),
        std::string("Content-Length: 99999999999999\r\n\r\n"), Frame(R"({"id":{},"method":"x"})"),
        Frame(R"({"id":3,"method":4})")}) {
    INFO(wrong);
    const Served served = ServeText(Begin() + wrong + End());
    CHECK(served.status == 0);
    REQUIRE(served.messages.size() == 3);
    CHECK(served.messages[1].contains("error"));
  }
}

TEST_CASE("a request that is cancelled before its turn is refused") {
  MessageQueue queue;
  const Json request = {{"id", 5}, {"method", "textDocument/hover"}};
  queue.Push(Json{{"method", "$/cancelRequest"}, {"params", {{"id", 4}}}});
  queue.Push(Json{{"method", "$/cancelRequest"}, {"params", {{"id", 5}}}});
  CHECK(queue.TakeCancellation(request));
  CHECK_FALSE(queue.TakeCancellation(request));
  CHECK_FALSE(queue.TakeCancellation(Json{{"id", "4"}, {"method", "textDocument/hover"}}));
}

TEST_CASE("proofs come by themselves while the editor waits") {
  const std::string text =
      "exam A-1 \"A\";\nexam A-2 \"B\";\ncompetency c {\n    level silver { 1 person passes A-1; "
      "}\n"
      "    level gold { 1 person passes A-2; }\n    check that gold implies silver;\n}\n";
  const std::string input =
      Begin() +
      Message("textDocument/didOpen",
              {{"textDocument", {{"uri", "file:///c.policy"}, {"version", 1}, {"text", text}}}});
  const MemoryReader files;
  std::mutex mutex;
  std::condition_variable changed;
  bool proved = false;
  std::size_t at = 0;
  const std::string end = End();
  const ServerEnds ends{[&](std::span<char> into) -> std::size_t {
                          const std::string& source = at < input.size() ? input : end;
                          if (at == input.size()) {
                            std::unique_lock lock(mutex);
                            changed.wait(lock, [&] { return proved; });
                          }
                          const std::size_t from = at < input.size() ? at : at - input.size();
                          const std::size_t count = std::min(into.size(), source.size() - from);
                          std::memcpy(into.data(), source.data() + from, count);
                          at += count;
                          return count;
                        },
                        [&](std::string_view written) -> Status {
                          const std::lock_guard lock(mutex);
                          proved = proved || written.find("A1001") != std::string_view::npos;
                          changed.notify_one();
                          return Done{};
                        }};
  CHECK(Serve({files, *Date::FromParts(2026, 11, 26), "0.0.0"}, ends) == 0);
  CHECK(proved);
}

}  // namespace
}  // namespace attain
