import {
  ChatContainer,
  Conversation,
  ConversationHeader,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
  Sidebar,
} from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { Fragment, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { Backend, clock, monthDay, relative } from '../backend';

let draw = () => {};
const backend = new Backend(() => draw());

function Desk() {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  draw = redraw;
  const open = backend.person(backend.open);
  return (
    <MainContainer>
      <Sidebar position="left">
        <ConversationList>
          {backend.recent().map((person) => {
            const last = person.said.at(-1);
            return (
              <Conversation
                key={person.id}
                name={person.name}
                lastSenderName={last?.direction === 'out' ? '我' : person.name}
                info={last?.text ?? ''}
                lastActivityTime={relative(last?.at ?? 0)}
                unreadCnt={person.unread}
                active={person.id === backend.open}
                onClick={() => backend.show(person.id)}
              />
            );
          })}
        </ConversationList>
      </Sidebar>
      <ChatContainer>
        <ConversationHeader>
          <ConversationHeader.Content userName={open?.name ?? ''} />
        </ConversationHeader>
        <MessageList>
          {open?.said.map((said, i) => {
            const day = monthDay(said.at);
            const fresh = i === 0 || monthDay(open.said[i - 1]?.at ?? 0) !== day;
            return (
              <Fragment key={said.id}>
                {fresh && <MessageSeparator content={day} />}
                <Message
                  model={{
                    message: said.text,
                    sender: said.direction === 'out' ? '客服' : open.name,
                    sentTime: clock(said.at),
                    direction: said.direction === 'out' ? 'outgoing' : 'incoming',
                    position: 'single',
                    type: 'text',
                  }}
                >
                  <Message.Header sentTime={clock(said.at)} />
                </Message>
              </Fragment>
            );
          })}
        </MessageList>
        <MessageInput
          placeholder="输入消息"
          attachButton={false}
          onSend={(_html, text) => backend.say(backend.open ?? '', 'out', text)}
        />
      </ChatContainer>
    </MainContainer>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<Desk />);
